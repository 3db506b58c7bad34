import { describe, expect, test } from 'vitest';
import { ownReports } from '../../../src/analysis/citations/own-reports.ts';
import { cut } from '../../../src/model/text.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const found = (text: string): string[] =>
  ownReports(text, { start: 0, end: text.length }, smallBeat).map((span) => cut(text, span));

describe('a story speaks of its own reporting by', () => {
  test.each([
    [
      'what it reported',
      'It is what we reported at the start of November.',
      ['what we reported at the start of November'],
    ],
    ['what it understands', 'We understand that he stays.', ['We understand']],
    ['what it can reveal', 'We can exclusively reveal more.', ['We can exclusively reveal']],
    ['what it has been told', 'We have been told of a bid.', ['We have been told']],
    ['its sources', 'Our sources say he stays.', ['Our sources']],
    ['whom sources told', 'Sources have told us more.', ['Sources have told us']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['what all of us see', 'We see a fine player.'],
    ['what we heard', 'We heard the song.'],
    ['a house of our own', 'Our house is your house.'],
    ['a word that ends alike', 'He owe reported nothing.'],
  ])('not by %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
