import { describe, expect, it } from 'vitest';
import { leadClause } from '../../src/ingest/lead-clause.ts';

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

describe('a long one is cut where a clause ends, at |:', () => {
  it.each([
    [
      'a relative clause',
      'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance|, who has eighteen months left on his contract.',
    ],
    [
      'a comma and "with"',
      'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance|, with the window closing in three days.',
    ],
    [
      'a comma and "but"',
      'Real Marenza want to take Ilian Vance home with them before the weekend|, but Northport have no wish to talk about a price.',
    ],
    [
      '"after"',
      'Northport have let the first deadline of the winter pass without an answer| after a long meeting of the board on Thursday night.',
    ],
    [
      '"despite"',
      'Calder Rovers believe that their winger Joss Tarrow will sign a new contract| despite an offer from abroad that would double his pay.',
    ],
    [
      'a dash',
      'Northport will not sell Ilian Vance this winter at any price| – that was the message of a board meeting that lasted until midnight.',
    ],
    [
      'a semicolon',
      'Northport will not sell their captain Ilian Vance this winter|; that was the message of a board meeting that lasted until midnight.',
    ],
    [
      '"while"',
      'Northport keep their captain Ilian Vance out of the side| while they wait for an answer from Marenza that may not come this month or the next.',
    ],
    [
      '"and" before a clause of its own',
      'Northport have turned down a second bid from Real Marenza| and the captain himself has asked to be left out of the side.',
    ],
    [
      'the last place that still fits',
      'Northport say no, but Real Marenza will be back for Ilian Vance next week|, while the captain himself trains alone and waits for his agent to call.',
    ],
  ])('%s', (_where, marked) => {
    const [taken = '', rest = ''] = marked.split('|');
    expect(opening(taken + rest)).toBe(taken);
  });
});

describe('it is never cut', () => {
  it.each([
    [
      'before its verb',
      'Northport, with their captain Ilian Vance out of the side since the first week of December, have turned down a second bid.',
    ],
    [
      'inside curly quotation marks',
      'The head coach of Northport told reporters “we have waited a long time for him, but we will not pay more than he is worth” on Friday.',
    ],
    [
      'inside straight ones',
      'The head coach of Northport told reporters "we have waited a long time for him, but we will not pay more than he is worth" on Friday.',
    ],
    [
      'inside single ones',
      'The head coach of Northport told reporters ‘we have waited a long time for him, but we will not pay more than he is worth’ on Friday.',
    ],
    [
      'inside single ones behind an apostrophe',
      'Northport’s head coach told reporters ‘we have waited a long time for him, but we will not pay more than he is worth’ on Friday.',
    ],
    [
      'inside straight single ones',
      "The head coach of Northport told reporters 'we have waited a long time for him, but we will not pay more than he is worth' on Friday.",
    ],
    [
      'inside brackets',
      'Northport have let their captain Ilian Vance (the player Real Marenza want most of all, but cannot afford) leave the training camp early.',
    ],
    [
      'between two halves of a pair',
      'Northport want either the money that was promised to them in the summer or the return of the striker they lent to Marenza in August.',
    ],
    [
      'anywhere when there is no place to cut',
      'Northport have turned down a second offer of money and players from Real Marenza for the services of captain Ilian Vance of Calder.',
    ],
  ])('%s', (_where, sentence) => {
    expect(opening(sentence)).toBe(sentence.slice(0, -1));
  });

  it.each([
    [
      'a list',
      'Northport, Calder Rovers, Sankt Aldan and Athletic Vell have written to the league about the fixture list for the coming winter.',
    ],
    [
      'names joined by "and"',
      'Northport have agreed to lend their young striker Marta Holm and the goalkeeper Lise Tarrow to Sankt Aldan for the rest of the season.',
    ],
    [
      '"regarded as"',
      'Northport captain Ilian Vance is by most people in the game regarded as the best defender that the club has brought through in twenty years.',
    ],
  ])('%s is not cut in two', (_what, sentence) => {
    expect(sentence.slice(leadClause(sentence))).toBe('.');
  });
});

describe('the cut never falls inside a word nor leaves white space:', () => {
  it.each([
    'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance, who has eighteen months left on his contract.',
    'Northport have let the first deadline of the winter pass without an answer after a long meeting of the board on Thursday night.',
    `${'Northport wait and Marenza wait '.repeat(8)}on.`,
    `${'word '.repeat(60)}on.`,
    'x'.repeat(300),
    `${'– '.repeat(100)}`,
    '',
  ])('%#', (sentence) => {
    const taken = opening(sentence.trimEnd());
    const rest = sentence.trimEnd().slice(taken.length);
    expect(taken).toBe(taken.trimEnd());
    expect(/[\p{L}\p{N}]$/u.test(taken) && /^[\p{L}\p{N}]/u.test(rest)).toBe(false);
  });
});
