import { expect, test } from 'vitest';
import { holding } from '../../src/text/holding.ts';

const items = [{ span: { start: 2, end: 5 } }, { span: { start: 5, end: 6 } }, { span: { start: 9, end: 14 } }];

test.each([
  ['at the beginning of one', { start: 2, end: 3 }, 0],
  ['at its end', { start: 4, end: 5 }, 0],
  ['right behind it, in the next', { start: 5, end: 6 }, 1],
  ['in the last', { start: 10, end: 12 }, 2],
  ['the whole of one', { start: 9, end: 14 }, 2],
  ['before all', { start: 0, end: 1 }, null],
  ['between two', { start: 6, end: 8 }, null],
  ['behind all', { start: 14, end: 15 }, null],
  ['in two at once', { start: 4, end: 6 }, null],
  ['half in one', { start: 8, end: 10 }, null],
  ['beyond one', { start: 12, end: 15 }, null],
])('finds what holds a place %s', (_where, place, index) => {
  expect(holding(items, place)).toBe(index === null ? null : items[index]);
});

test('nothing holds a place where there is nothing', () => {
  expect(holding([], { start: 0, end: 1 })).toBeNull();
});
