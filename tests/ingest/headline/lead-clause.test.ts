import { describe, expect, it } from 'vitest';
import { leadClause } from '../../../src/ingest/headline/lead-clause.ts';

const opening = (sentence: string) => sentence.slice(0, leadClause(sentence));

describe('a short lead sentence serves whole, less its full stop:', () => {
  it.each([
    ['Northport say no.', 'Northport say no'],
    ['Northport say no', 'Northport say no'],
    ['Will Northport say no?', 'Will Northport say no?'],
    ['Northport wait, but Vance does not.', 'Northport wait, but Vance does not'],
    ['“Northport say no.”', '“Northport say no.”'],
    ['Northport say no .', 'Northport say no'],
  ])('%s', (sentence, taken) => {
    expect(opening(sentence)).toBe(taken);
  });
});

const turnedDown = 'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance';

describe('a long one is cut where a clause ends, before', () => {
  it.each([
    ['"who"', turnedDown, ', who has eighteen months left on his contract.'],
    ['"with"', turnedDown, ', with the window closing in three days.'],
    ['"but"', turnedDown, ', but Marenza’s president is not known for taking no for an answer.'],
    ['"after"', turnedDown, ' after a long meeting of the board on Thursday night.'],
    ['"despite"', turnedDown, ' despite an offer that would have paid for a new stand.'],
    ['"while"', turnedDown, ' while they wait for an answer from Calder Rovers.'],
    ['"as he"', turnedDown, ' as he trains alone and waits for a call from Lena Sorby.'],
    ['a dash', turnedDown, ' – that was the message of a board meeting on Thursday.'],
    ['a hyphen between spaces', turnedDown, ' - that was the message of a board meeting on Thursday.'],
    ['a semicolon', turnedDown, '; that was the message of a board meeting on Thursday.'],
    ['"and", when a clause follows', turnedDown, ' and the captain himself has asked for a day of rest.'],
    [
      'the last place that still fits',
      'Northport say no, but Real Marenza will be back for Ilian Vance next week',
      ', while the captain himself trains alone and waits for his agent to call.',
    ],
    [
      'the first place there is, when none fits',
      'The board of Northport have turned down a second and much larger bid from Real Marenza of Vell for Ilian Vance',
      ', who has eighteen months left on his contract, while his agent waits for a call.',
    ],
  ])('%s', (_where, taken, rest) => {
    expect(opening(taken + rest)).toBe(taken);
  });
});

describe('a long one is not cut', () => {
  const told = 'The head coach of Northport told the reporters at the ground ';
  it.each([
    [
      'before its verb',
      'Northport, with captain Ilian Vance out',
      ', have turned down a second and much larger bid from Real Marenza of Vell.',
    ],
    [
      'inside curly quotation marks',
      `${told}“we have waited`,
      ', but we will not pay more than he is worth” on Friday.',
    ],
    ['inside straight ones', `${told}"we have waited`, ', but we will not pay more than he is worth" on Friday.'],
    ['inside single ones', `${told}‘we have waited`, ', but we will not pay more than he is worth’ on Friday.'],
    [
      'inside single ones behind an apostrophe',
      `${told.replace('head coach of Northport', 'club’s head coach')}‘we have waited`,
      ', but we will not pay more than he is worth’ on Friday.',
    ],
    [
      'inside single ones with an apostrophe',
      `${told}‘Vance’s agent has waited`,
      ', but we will not pay more than he is worth’ on Friday.',
    ],
    [
      'inside single ones with a plural’s apostrophe',
      `${told}‘the players’ agents have waited`,
      ', but we will not pay more than he is worth’ on Friday.',
    ],
    [
      'inside straight single ones',
      `${told}'we have waited`,
      ", but we will not pay more than he is worth' on Friday.",
    ],
    ['inside brackets', `${told}(who had come early`, ', but had to wait for him) that nobody would leave in winter.'],
    [
      'behind "either"',
      'Northport want either',
      ' the money that was promised to them in the summer or a striker of proven worth to a team like theirs.',
    ],
    [
      'in a list',
      'Northport, Calder Rovers, Sankt Aldan',
      ' and Athletic Vell have written to the league about the fixture list for the coming winter.',
    ],
    [
      'between two names',
      'Northport have agreed to lend their young striker Marta Holm',
      ' and Lise Tarrow to Sankt Aldan for the rest of the long season.',
    ],
    [
      'behind "regarded"',
      'Northport captain Ilian Vance is by most people in the game regarded',
      ' as the best defender that the club has brought through.',
    ],
    [
      'where no clause ends',
      'Northport have turned down a second offer of money and players from Real Marenza',
      ' for captain Ilian Vance of Calder.',
    ],
    [
      'behind too few words',
      'Northport say no',
      ', but Real Marenza of Vell will be back for the captain of the club and of his country next Friday.',
    ],
  ])('%s', (_where, tempting, rest) => {
    const sentence = tempting + rest;
    expect(sentence.length).toBeGreaterThan(111);
    expect(opening(sentence)).toBe(sentence.slice(0, -1));
  });
});

describe('a cut never loses the news nor leaves a word hanging:', () => {
  const home =
    'Ilian Vance has been at home with Northport since he was a boy of nine and has said so in every interview';
  it.each([
    [
      'who is pointed at',
      'It is coach Jonna Reed who has asked for him, and it is coach Jonna Reed who will get him in the end, for more than anybody would have thought',
    ],
    ['a contrast about the same', `${home}, although that looks to be coming to an end this summer.`],
    [
      'a contrast behind a state of things',
      'The captain of Northport was long thought to be happy where he is, but Marenza now have a promise from him for the summer.',
    ],
    [
      'a condition',
      'Northport captain Ilian Vance will sign for Real Marenza on a free transfer when the summer comes if nobody pays for him in winter.',
    ],
    [
      'an end in time',
      'Northport captain Ilian Vance will not be allowed to speak to Real Marenza about his wages until the board has an offer in writing.',
    ],
    [
      'a verb of seeming',
      'Northport have turned down a second bid from Real Marenza and their captain remains, as he has been for years, calm about it all.',
    ],
    [
      'a state, then the deed',
      'The captain of Northport was free after his contract with the club ran out in the summer and signed for Real Marenza until 2028.',
    ],
    [
      'the one who',
      'Northport are waiting for an answer from their captain Ilian Vance and from the one other man of the side who could leave for nothing.',
    ],
  ])('%s', (_what, sentence) => {
    expect(sentence.length).toBeGreaterThan(111);
    const taken = opening(sentence);
    expect(taken).not.toMatch(/(?:boy of nine|interview|where he is|comes|wages|remains|side)$/);
  });
});

describe('the cut never falls inside a word nor leaves white space:', () => {
  it.each([
    ['clauses', `${'Northport wait and Marenza wait '.repeat(8)}on.`],
    ['one clause', `${turnedDown}, ${turnedDown}.`],
    ['words without a verb', `${'word '.repeat(60)}on.`],
    ['one word', 'x'.repeat(300)],
    ['dashes', '– '.repeat(100).trimEnd()],
    ['words parted by dashes', 'Northport–say–no–'.repeat(20)],
    ['nothing', ''],
  ])('%s', (_what, sentence) => {
    const [taken, rest] = [opening(sentence), sentence.slice(leadClause(sentence))];
    expect(taken).toBe(taken.trimEnd());
    expect(/[\p{L}\p{N}]$/u.test(taken) && /^[\p{L}\p{N}]/u.test(rest)).toBe(false);
  });
});

// Were the closing full stop looked for from every space, this would not end before the test's time is over.
it('leaves out white space before the closing full stop, and a run of it elsewhere costs no more than its length', () => {
  expect(opening('Northport wait \t .')).toBe('Northport wait');
  const sentence = `Northport${' '.repeat(400_000)}wait`;
  expect(opening(`${sentence}  .`)).toBe(sentence);
});
