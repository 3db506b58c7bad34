import { describe, expect, test } from 'vitest';
import { nameRuns } from '../../../src/reading/people/name-runs.ts';
import { asSentence } from '../../helpers/cut-text.ts';

const runs = (text: string): string[] =>
  nameRuns(text, asSentence(text)).map((run) => run.map((word) => word.text).join('|'));

describe('capitalised words in a row', () => {
  test.each([
    ['two', 'so Ilian Vance waits', ['Ilian|Vance']],
    ['with a particle between', 'so Joost van der Holm waits', ['Joost|van|der|Holm']],
    ['with a hyphen', 'so Tom Calder-Reed waits', ['Tom|Calder-Reed']],
    ['with an apostrophe', 'so Pat O’Reed waits', ['Pat|O’Reed']],
    ['with a capital inside', 'so Pat McReed waits', ['Pat|McReed']],
    ['with an initial', 'so Pat K. Reed waits', ['Pat|K|Reed']],
    ['before a possessive', 'so Vance’s day', ['Vance']],
    ['parted by a comma', 'so Vance, Reed wait', ['Vance', 'Reed']],
    ['parted by a full stop', 'so Vance. Reed waits', ['Vance', 'Reed']],
    ['glued together', 'so Pat VanceReal Club waits', ['Pat|Vance', 'Real|Club']],
    ['with a particle at the end', 'so Vance van went', ['Vance']],
  ])('are a run: %s', (_, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  test.each([
    ['none', 'so he waits'],
    ['a particle alone', 'a van waits'],
    ['nothing', ''],
  ])('are no run: %s', (_, text) => {
    expect(runs(text)).toEqual([]);
  });
});

test('a word knows whether it opens the sentence', () => {
  const [[first, second] = []] = nameRuns('Ilian Vance', asSentence('Ilian Vance'));
  expect([first?.opensSentence, second?.opensSentence]).toEqual([true, false]);
});
