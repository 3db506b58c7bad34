import { expect, test } from 'vitest';
import { plural } from '../../src/text/plural.ts';

test.each([
  [1, 'story', '1 story'],
  [3, 'story', '3 stories'],
  [0, 'day', '0 days'],
  [1, 'fatal problem', '1 fatal problem'],
  [2, 'fatal problem', '2 fatal problems'],
])('%i of "%s" are "%s"', (count, noun, worded) => {
  expect(plural(count, noun)).toBe(worded);
});

test('a plural that is given is taken', () => {
  expect([plural(1, 'agency', 'agencies'), plural(2, 'agency', 'agencies')]).toEqual(['1 agency', '2 agencies']);
});
