import { describe, expect, test } from 'vitest';
import { storyPeople } from '../../../src/analysis/story-people.ts';
import { cut } from '../../../src/model/text.ts';
import { pieces, repeated } from '../../helpers/pathological.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { castBeat } from './cast-beat.ts';

/** Whom a text names, as `Name: surface, surface`; a name the registry lacks has a question mark. */
const named = (text: string): string[] =>
  storyPeople(readFrom(text, castBeat)).map(
    ({ name, known, mentions }) => `${name}${known ? '' : '?'}: ${mentions.map(({ surface }) => surface).join(', ')}`,
  );

describe('somebody the registry has is named', () => {
  test.each([
    ['in full', 'They want Ilian Vance now.', ['Ilian Vance: Ilian Vance']],
    ['by a sure surname', 'They want Vance now.', ['Ilian Vance: Vance']],
    ['by both', 'They want Ilian Vance. Vance waits.', ['Ilian Vance: Ilian Vance, Vance']],
    ['with a possessive', 'It is Ilian Vance’s choice, and Vance‘s alone.', ['Ilian Vance: Ilian Vance, Vance']],
    ['with a hyphen', 'Tom Calder-Reed ran, then Calder-Reed fell.', ['Tom Calder-Reed: Tom Calder-Reed, Calder-Reed']],
    ['with a particle', 'They want Joost van Holm. Van Holm waits.', ['Joost van Holm: Joost van Holm, Van Holm']],
    [
      'by an unsure surname once the full name is there',
      'They want Arno Field, and so Field waits.',
      ['Arno Field: Arno Field, Field'],
    ],
    ['after a role', 'The Chelsea striker Ilian Vance waits.', ['Ilian Vance: Ilian Vance']],
    ['in a headline', 'Chelsea Target Ilian Vance Waits And Waits\n\nThat is so.', ['Ilian Vance: Ilian Vance']],
    ['before a name glued to it', 'They want Ilian VanceReal Madrid say so.', ['Ilian Vance: Ilian Vance']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('somebody the registry lacks is named', () => {
  test.each([
    ['with a given name', 'They also want Harry Molden. Molden waits.', ['Harry Molden?: Harry Molden, Molden']],
    ['after a role', 'They also want striker Qort Molden.', ['Qort Molden?: Qort Molden']],
    ['after a role and a comma', 'They also want the striker, Qort Molden.', ['Qort Molden?: Qort Molden']],
    [
      'at the head of a sentence, with a surname that recurs',
      'Qort Molden waits. They want Molden.',
      ['Qort Molden?: Qort Molden, Molden'],
    ],
    [
      'whole, more than once, before “he”',
      'They want Qort Molden. He waits. They like Qort Molden.',
      ['Qort Molden?: Qort Molden, Qort Molden'],
    ],
    ['before an age', 'Qort Molden, 24, waits.', ['Qort Molden?: Qort Molden']],
    ['with a surname that recurs', 'They want Qort Molden, as Molden knows.', ['Qort Molden?: Qort Molden, Molden']],
    [
      'with a particle',
      'They want Frank de Molden. De Molden waits.',
      ['Frank de Molden?: Frank de Molden, De Molden'],
    ],
    ['as another bearer of a known surname', 'His brother Peter Vance waits.', ['Peter Vance?: Peter Vance']],
    [
      'at the head of a sentence, behind another word',
      'Meanwhile Harry Molden waits.',
      ['Harry Molden?: Harry Molden'],
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('nobody is named by', () => {
  test.each([
    ['a place that recurs', 'They met in Qort Molden. He flew from Qort Molden.'],
    ['a thing that recurs', 'They won the Qort Molden. He likes the Qort Molden.'],
    ['a name that stands once', 'They want Qort Molden. He waits.'],
    ['a name that recurs and is nobody’s', 'They trust Qort Molden. It is rich. They like Qort Molden.'],
    ['a word that describes at the head of a sentence', 'Injured Molden waits. They want Molden.'],
    ['a nationality', 'They want the Englishman, and the Dutchman waits.'],
    ['a club', 'They play Manchester United and Real Madrid.'],
    ['a ground', 'They play at Old Trafford.'],
    ['a competition', 'They won the Champions League.'],
    ['an outlet', 'It stood in the Harbour Echo.'],
    ['a prize', 'He won the Golden Boot twice, and the Golden Boot is heavy.'],
    ['a day', 'It was New Year’s Eve and Deadline Day.'],
    ['an unsure surname alone', 'They want Field now.'],
    ['two capitals that nothing explains', 'They saw Qort Molden.'],
    ['a surname within a longer name', 'They met in Vance Street.'],
    ['a headline’s capitals', 'Harry Molden Makes Plea Over Deal\n\nHe waits.'],
    ['a small word', 'A field is a field.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test('a surname that two have', () => {
    expect(named('They want both Ilian Vance and Peter Vance here again. So Vance waits there.')).toEqual([
      'Ilian Vance: Ilian Vance',
      'Peter Vance?: Peter Vance',
    ]);
  });

  test('a plain word at the head of a sentence', () => {
    expect(named('They want Arno Field. Field work is a field of its own. So Field waits.')).toEqual([
      'Arno Field: Arno Field, Field',
    ]);
  });

  test('page furniture', () => {
    expect(named('They wait here.\n\nBy Ilian Vance\n\nThat is so.')).toEqual([]);
  });
});

test('a mention has its span, section and words', () => {
  const read = readFrom(
    'They wait.\n\nIlian Vance waits.\n\nChelsea transfer roundup:\n\nVance waits again.',
    castBeat,
  );
  const [person] = storyPeople(read);
  expect(person?.id).toBe('ilian-vance');
  expect(person?.mentions.map(({ section, surface }) => `${section} ${surface}`)).toEqual([
    'main Ilian Vance',
    'secondary Vance',
  ]);
  expect(person?.mentions.every(({ span, surface }) => cut(read.story.text, span) === surface)).toBe(true);
});

test('names of another script are people of their own', () => {
  const read = readFrom('They want goalkeeper Лев Яшин and striker Олег Блохин here.', castBeat);
  expect(storyPeople(read).map(({ name }) => name)).toEqual(['Лев Яшин', 'Олег Блохин']);
});

test('spellings that differ in marks and hyphens are one person', () => {
  const read = readFrom('They want José-Luis Peña now. So Jose Luis Pena waits there.', castBeat);
  expect(storyPeople(read).map(({ id, mentions }) => `${id} ${mentions.length}`)).toEqual(['jose-luis-pena 2']);
});

test.each(pieces)('reads a long text of %s', { timeout: 60_000 }, (_what, piece) => {
  expect(storyPeople(readFrom(`Liverpool wait. ${repeated(piece, 20_000)}`, castBeat))).toBeDefined();
});
