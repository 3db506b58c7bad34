import { describe, expect, test } from 'vitest';
import { footballBeat } from '../../../src/beats/football/football-beat.ts';
import type { Beat } from '../../../src/model/beat.ts';
import { type ReadStory, sentencesOf } from '../../../src/model/read-story.ts';
import { cut } from '../../../src/model/text.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { smallKnowledge } from '../../helpers/small-saga.ts';

const [made] = smallKnowledge.clubs;
if (!made) throw new Error('The small beat has no club.');
/** The small beat with two more clubs, one of them called as others are, and a broadcaster. */
const withMore = footballBeat({
  ...smallKnowledge,
  clubs: [
    ...smallKnowledge.clubs,
    {
      ...made,
      id: 'newcastle',
      name: 'Newcastle',
      city: 'Newcastle',
      grounds: ['Tyne Ground'],
      sharedNames: ['United'],
    },
    { ...made, id: 'real-sociedad', name: 'Real Sociedad', city: 'Anoeta', grounds: ['Reale Ground'], sharedNames: [] },
  ],
  outlets: [{ name: 'BBC', names: [], sharedNames: [], kind: 'broadcaster' }],
});

const namedIn = (read: ReadStory) => sentencesOf(read).flatMap(({ entities }) => entities);

/** What the text names, as `surface > club`. */
function named(text: string, beat?: Beat): string[] {
  const read = readFrom(text, beat);
  return namedIn(read).map(({ span, entity }) => `${cut(read.story.text, span)} > ${entity}`);
}

describe('forms that name a club wherever they stand', () => {
  test.each([
    ['a full name', 'A bid from Real Madrid came in.', ['Real Madrid > real-madrid']],
    ['a name with its possessive', 'Liverpool’s bid came in.', ['Liverpool > liverpool']],
    ['a name before a mistyped apostrophe', 'It was Liverpool‘s bid.', ['Liverpool > liverpool']],
    ['a name without its diacritics', 'Barca made a bid.', ['Barca > barcelona']],
    ['a ground, with its article', 'He loves the Bernabeu dearly.', ['the Bernabeu > real-madrid']],
    ['a ground with diacritics', 'He loves the Santiago Bernabéu.', ['the Santiago Bernabéu > real-madrid']],
    ['a nickname, with its article', 'He turned Los Blancos down.', ['Los Blancos > real-madrid']],
    ['a club by its ground', 'The Old Trafford club made a bid.', ['The Old Trafford club > manchester-united']],
    ['the longest form', 'A Manchester City bid came in.', ['Manchester City > manchester-city']],
    ['a name glued to the word before', 'They want Sam ExampleReal Madrid’s man.', ['Real Madrid > real-madrid']],
    ['a name in capitals', 'REAL MADRID WIN AGAIN TODAY.', ['REAL MADRID > real-madrid']],
  ])('reads %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ['a newspaper', 'The Liverpool Echo has the story, The Athletic too.'],
    ['a street', 'The train stood at Liverpool Street.'],
    ['part of a word', 'Chelseafield and the Barcelonaise won.'],
    ['a word in small letters', 'The forest and the city were inter alia real.'],
    ['a competition', 'He won the Champions League and La Liga.'],
    ['a word no dictionary can resolve', 'The club told the Englishman to wait for the champions.'],
    ['a country', 'He flew to the United States on Monday.'],
  ])('does not read %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('cities', () => {
  test.each([
    ['a house', 'He bought a house in Liverpool for his family.'],
    ['a birthplace', 'The Liverpool-born striker scored.'],
    ['an airport', 'He was seen at Liverpool airport.'],
    ['a journey', 'He flew to Barcelona with his agent.'],
    ['the city of', 'He loves the city of Barcelona.'],
  ])('does not take %s for the club', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test.each([
    ['an interest', 'There is interest in Liverpool from abroad.', ['Liverpool > liverpool']],
    ['a possession', 'He believes in Liverpool’s plan.', ['Liverpool > liverpool']],
    ['a player', 'There is a future in Liverpool defender Sam Example.', ['Liverpool > liverpool']],
    ['a move', 'He wants a move to Barcelona.', ['Barcelona > barcelona']],
  ])('takes %s for the club', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('reads Madrid as Real Madrid where Real Madrid is named, but not as the place', () => {
    expect(named('Real Madrid want him. He wants to join Madrid. He has a house in Madrid.')).toEqual([
      'Real Madrid > real-madrid',
      'Madrid > real-madrid',
    ]);
  });

  test('reads Munich as Bayern only before a noun', () => {
    expect(
      named('Bayern made a bid. It was Munich’s last. The new Munich offer came. He may move to Munich soon.'),
    ).toEqual(['Bayern > bayern-munich', 'Munich > bayern-munich', 'Munich > bayern-munich']);
  });
});

describe('forms that need support in the same story', () => {
  test.each([
    [
      'the Reds with Liverpool',
      'Liverpool said no. The Reds want more.',
      ['Liverpool > liverpool', 'The Reds > liverpool'],
    ],
    [
      'the Reds with Forest',
      'Nottingham Forest said no. The Reds want more.',
      ['Nottingham Forest > forest', 'The Reds > forest'],
    ],
    [
      'City mid-sentence',
      'Manchester City bid. He said City want him.',
      ['Manchester City > manchester-city', 'City > manchester-city'],
    ],
    [
      'Real before a comma',
      'Real Madrid bid. Real, though, wait.',
      ['Real Madrid > real-madrid', 'Real > real-madrid'],
    ],
    [
      'Real before what a club did',
      'Real Madrid bid. Real tried again. Real based work is none.',
      ['Real Madrid > real-madrid', 'Real > real-madrid'],
    ],
    [
      'the Spanish giants who are Barcelona',
      'Barcelona bid. The Spanish giants wait.',
      ['Barcelona > barcelona', 'The Spanish giants > barcelona'],
    ],
    [
      'support that comes later',
      'The Reds want more, and so Liverpool wait.',
      ['The Reds > liverpool', 'Liverpool > liverpool'],
    ],
    [
      'Athletic with Athletic Club',
      'Athletic Club said no. He may leave Athletic.',
      ['Athletic Club > athletic-bilbao', 'Athletic > athletic-bilbao'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ['the Reds alone', 'The Reds want more for him.'],
    ['City alone', 'He said City want him.'],
    ['Madrid alone', 'He wants to join Madrid.'],
    ['the Spanish giants alone', 'He turned the Spanish giants down.'],
    ['a ground two clubs share', 'He played at San Siro.'],
  ])('does not read %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test.each([
    [
      'another club’s name',
      'Manchester City bid. Leicester City wait, and Torquay City too.',
      ['Manchester City > manchester-city'],
    ],
    ['a person’s name', 'Nottingham Forest bid for Marlon Forest.', ['Nottingham Forest > forest']],
    ['an adjective at the head of a sentence', 'Real Madrid bid. Real quality costs.', ['Real Madrid > real-madrid']],
  ])('does not take %s for the club', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('takes the club the text is on where two fit', () => {
    const text = 'Liverpool wait. Liverpool want more. Nottingham Forest bid. The Reds are calm.';
    expect(named(text).at(-1)).toBe('The Reds > liverpool');
  });

  test('takes the one named last where neither is named more', () => {
    expect(named('Liverpool wait. Nottingham Forest bid. The Reds are calm.').at(-1)).toBe('The Reds > forest');
  });
});

describe('a form that needs support is sure where the sentence shows that a club is meant', () => {
  test.each([
    ['a possessive before a player', 'They like Real’s young winger.', ['Real > real-madrid']],
    ['a player behind it', 'They like the Inter starlet.', ['Inter > inter-milan']],
    ['a verb in the plural', 'He says that Inter have asked.', ['Inter > inter-milan']],
    ['what only a club does', 'Inter have signed him.', ['Inter > inter-milan']],
    [
      'the next time too',
      'They like the Inter starlet. He left Inter.',
      ['Inter > inter-milan', 'Inter > inter-milan'],
    ],
  ])('by %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ['a possessive before anything else', 'They like Real’s old trees.'],
    ['the end of a longer name, or a form of two clubs', 'They like City’s winger and the Reds striker.'],
    ['a plain word at the head', 'Inter have grown here.'],
    ['a title in capitals', 'A Real Winger Comes Home'],
    ['an article before a verb', 'He knows that the Real are old coins.'],
  ])('not by %s', (_, text) => {
    expect(named(text).filter((one) => !one.includes('United'))).toEqual([]);
  });
});

describe('a bare word', () => {
  test.each([
    [
      'means whom the story calls by it',
      'Manchester United want Sam Example. Newcastle wait. Newcastle refuse. United have offered more.',
      'United > manchester-united',
    ],
    [
      'means another club that is called so',
      'Real Sociedad said no. Real want more. Chelsea wait. Real hope.',
      'Real > real-sociedad',
    ],
    [
      'means whom the story is on where it names the other once',
      `Manchester United lost. ${'Newcastle wait. '.repeat(9)}He says United hope.`,
      'United > newcastle',
    ],
  ])('%s', (_, text, last) => {
    expect(named(text, withMore).at(-1)).toBe(last);
  });
});

test('a station of a city is no club', () => {
  expect(named('BBC Newcastle reports it. BBC Radio Newcastle and Radio Newcastle agree.', withMore)).toEqual([]);
  expect(named('Newcastle were on BBC Sport.', withMore)).toEqual(['Newcastle > newcastle']);
});

describe('descriptions by place and league', () => {
  test.each([
    ['a region', 'Liverpool bid. Chelsea wait. The Merseyside outfit are calm.', 'The Merseyside outfit > liverpool'],
    [
      'a league',
      'Liverpool bid for a Real Madrid man. The Premier League side wait.',
      'The Premier League side > liverpool',
    ],
    ['a country', 'Liverpool bid for a Real Madrid man. The Spanish club wait.', 'The Spanish club > real-madrid'],
    ['a name behind it', 'Real Madrid wait. He joins Spanish giants Barcelona.', 'Barcelona > barcelona'],
    ['a league in one word', 'Real Madrid bid. The LaLiga side wait.', 'The LaLiga side > real-madrid'],
  ])('reads %s', (_, text, last) => {
    expect(named(text).at(-1)).toBe(last);
  });

  test('reads the description before a name as that club', () => {
    expect(named('Real Madrid wait. Real Madrid bid. He joins Spanish giants Barcelona.')).toContain(
      'Spanish giants > barcelona',
    );
  });

  test.each([
    ['a capital', 'Real Madrid want him in the Spanish capital.', ['Real Madrid > real-madrid']],
    ['a league without a club', 'Liverpool lead the Premier League table.', ['Liverpool > liverpool']],
    ['a country nobody of the story plays in', 'Liverpool wait. The Italian side bid.', ['Liverpool > liverpool']],
  ])('does not read %s as a club', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('title holders depend on the day', () => {
  const text = 'Real Madrid and Barcelona wait. Barcelona smile. The La Liga champions are calm.';
  test.each([
    ['2024-01-10', 'The La Liga champions > barcelona'],
    ['2024-09-10', 'The La Liga champions > real-madrid'],
  ])('on %s', (date, last) => {
    expect(named(` date ${date} ${text}`).at(-1)).toBe(last);
  });

  test('takes the only club the phrase fits where the story has no date', () => {
    expect(named('Real Madrid want a Liverpool man. The La Liga champions wait.').at(-1)).toBe(
      'The La Liga champions > real-madrid',
    );
  });

  test('does not take a former champion for the holder', () => {
    const former =
      ' date 2025-09-10 Liverpool and Manchester City wait. Manchester City are former Premier League champions.';
    expect(named(former).at(-1)).not.toBe('former Premier League champions > liverpool');
  });
});

test('mentions come in the order of the text, with the section they stand in, and never overlap', () => {
  const read = readFrom(
    'Liverpool want Sam Example of Real Madrid.\n\nReal Madrid wait.\n\nOther transfer news:\n\nChelsea bid for a keeper of Liverpool.',
  );
  const mentions = namedIn(read);
  expect(mentions.map(({ entity, section }) => `${entity} ${section}`)).toEqual([
    'liverpool main',
    'real-madrid main',
    'real-madrid main',
    'chelsea secondary',
    'liverpool secondary',
  ]);
  mentions.forEach(({ span }, index) => {
    expect(span.start).toBeGreaterThanOrEqual(mentions[index - 1]?.span.end ?? 0);
  });
});
