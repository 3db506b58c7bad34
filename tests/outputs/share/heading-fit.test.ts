import { describe, expect, test } from 'vitest';
import { headingFits, lineHeight, sizes } from '../../../src/outputs/share/heading-fit.ts';

/** Letters as wide as half their height. */
const fits = (heading: string, height = 400) =>
  headingFits(heading, (words) => words.length / 2, { width: 1000, height });

describe('a heading', () => {
  test('may have every size that fits, the largest first', () => {
    expect(fits('Real Madrid').map(({ size }) => size)).toEqual(sizes);
  });

  test('has no size in which a word is wider than the room', () => {
    const longest = 30;
    const found = fits('m'.repeat(longest)).map(({ size }) => size);
    expect(found).toEqual(sizes.filter((size) => longest * 0.5 * size < 1000));
  });

  test('has no size in which its lines are higher than the room', () => {
    const [largest = 0] = sizes;
    expect(fits('one two', lineHeight * largest)[0]?.size).toBe(largest);
    expect(fits('one two '.repeat(5).trim(), lineHeight * largest)[0]?.size).toBeLessThan(largest);
  });

  test('has lines of like length: its box is no wider than they need', () => {
    const found = fits('aaaaaaaaaa '.repeat(4).trim(), 260).find(({ size }) => size === 72);
    // Two to a line: 21 letters of 36 pixels.
    expect(found?.width).toBeGreaterThanOrEqual(756);
    expect(found?.width).toBeLessThan(756 + 24);
  });

  test('has none where there is too much of it', () => {
    expect(fits('word '.repeat(400).trim())).toEqual([]);
  });
});
