import { expect, test } from 'vitest';
import { newestRuns } from '../../src/site/newest-runs.ts';

/** `5 4 3 | 2 1` with the number in the address before each run: the items are counted down, the newest first. */
const runsOf = (count: number, size = 3, alone = 2): string =>
  newestRuns(
    Array.from({ length: count }, (_, at) => count - at),
    size,
    alone,
  )
    .map(({ items, number }) => `${number}: ${items.join(' ')}`)
    .join(' | ');

test.each([
  [1, '1: 1'],
  [3, '1: 3 2 1'],
  [4, '1: 4 3 2 1'],
  [5, '1: 5 4 | 2: 3 2 1'],
  [6, '1: 6 5 4 | 2: 3 2 1'],
  [7, '1: 7 6 5 4 | 2: 3 2 1'],
  [8, '1: 8 7 | 3: 6 5 4 | 2: 3 2 1'],
])('%i items, the newest first', (count, runs) => {
  expect(runsOf(count)).toBe(runs);
});

test('an empty list has one empty page', () => {
  expect(newestRuns([], 3, 2)).toEqual([{ items: [], number: 1 }]);
});

test('one item more changes the first page, and makes one at the most; the others keep what they have', () => {
  for (let count = 1; count < 40; count += 1) {
    const [before, after] = [runsOf(count), runsOf(count + 1)].map((runs) => runs.split(' | ').slice(1));
    expect(after?.slice(-(before?.length ?? 0) || undefined).filter((run) => before?.includes(run))).toEqual(before);
    expect((after?.length ?? 0) - (before?.length ?? 0)).toBeLessThanOrEqual(1);
  }
});
