import { describe, expect, test } from 'vitest';
import { chunks } from '../../src/timeline/chunks.ts';

describe('runs of a list', () => {
  test.each([
    [[], 2, [[]]],
    [[1], 2, [[1]]],
    [[1, 2], 2, [[1, 2]]],
    [[1, 2, 3], 2, [[1, 2], [3]]],
  ])('%j by %i', (list, size, expected) => {
    expect(chunks<number>(list, size)).toEqual(expected);
  });

  test('are not moved by what is added to the end', () => {
    expect(chunks([1, 2, 3, 4, 5], 2).slice(0, 2)).toEqual(chunks([1, 2, 3, 4], 2));
  });

  test.each([0, -1, 1.5])('cannot be of %d', (size) => {
    expect(() => chunks([1], size)).toThrow(RangeError);
  });
});
