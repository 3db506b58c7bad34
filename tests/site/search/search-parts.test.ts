import { describe, expect, test } from 'vitest';
import { searchParts } from '../../../src/site/search/search-parts.ts';

/** So many stories of each month, the oldest first. */
const months = (...counts: readonly (readonly [string, number])[]): readonly string[] =>
  counts.flatMap(([month, count]) => Array.from({ length: count }, (_, index) => `${month}-${10 + (index % 18)}`));
const sizes = (days: readonly string[]) => {
  const { newest, older } = searchParts(days, (day) => day);
  return [newest.length, older.length];
};

describe('one index holds', () => {
  test.each([
    ['nothing', []],
    ['few', months(['2024-01', 20])],
    ['what two would hold but for a few', months(['2024-01', 499], ['2024-02', 600])],
    ['a single month, however long', months(['2024-01', 3000])],
  ])('%s', (_what, days) => {
    expect(sizes(days)).toEqual([days.length, 0]);
  });
});

test('of many, the newest whole months that are enough have an index of their own', () => {
  const days = months(['2023-12', 700], ['2024-01', 300], ['2024-02', 201]);
  expect(sizes(days)).toEqual([501, 700]);
  const { newest, older } = searchParts(days, (day) => day);
  expect(newest.every((day) => day >= '2024-01')).toBe(true);
  expect([...older, ...newest]).toEqual(days);
});

test('what has no day is older than all others', () => {
  expect(sizes([...months(['0000', 600]), ...months(['2024-01', 600])])).toEqual([600, 600]);
});

test('one story more among the newest leaves the others', () => {
  const before = months(['2023-12', 700], ['2024-01', 600]);
  const [a, b] = [before, [...before, '2024-01-31']].map((days) => searchParts(days, (day) => day).older);
  expect(b).toEqual(a);
});
