import { expect, test } from 'vitest';
import { apartFrom } from '../../src/text/spans-apart.ts';

const taken = [
  { start: 30, end: 40 },
  { start: 0, end: 20 },
  { start: 5, end: 8 },
];

test.each([
  ['between two', 20, 30, true],
  ['behind all', 40, 50, true],
  ['over the end of a long one that holds a short one', 15, 25, false],
  ['over the start of one', 25, 31, false],
  ['inside one', 6, 7, false],
  ['around one', 25, 45, false],
])('a span %s', (_, start, end, expected) => {
  expect(apartFrom(taken)({ start, end })).toBe(expected);
});

test('of no spans every span is clear', () => {
  expect(apartFrom([])({ start: 0, end: 1 })).toBe(true);
});
