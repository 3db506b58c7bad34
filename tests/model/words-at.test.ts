import { expect, it } from 'vitest';
import { wordsAt } from '../../src/model/words-at.ts';

const story = {
  text: '**ab** c&amp;d',
  marks: [
    { start: 0, end: 2, means: '' },
    { start: 4, end: 6, means: '' },
    { start: 8, end: 13, means: '&' },
  ],
};

it.each([
  ['all of it', 0, 14, 'ab c&d'],
  ['a part without a mark', 2, 4, 'ab'],
  ['a part with one inside', 3, 8, 'b c'],
  ['a mark alone', 4, 6, ''],
  ['a mark that means something', 8, 13, '&'],
  ['a part that begins inside a mark', 10, 14, 'd'],
  ['a part that ends inside one', 6, 10, ' c'],
  ['a part inside one', 9, 11, ''],
])('of a text with marks a reader sees, at %s, the words alone', (_what, start, end, words) => {
  expect(wordsAt(story, { start, end })).toBe(words);
});

it('of a text without marks all is words', () => {
  expect(wordsAt({ ...story, marks: [] }, { start: 0, end: 6 })).toBe('**ab**');
});
