import { expect, test } from 'vitest';
import { monthNumber, monthPattern } from '../../src/calendar/month-names.ts';

test.each([
  ['January', 1],
  ['Sept.', 9],
  ['Dec', 12],
])('%s is month %i', (name, number) => {
  expect(monthNumber(name)).toBe(number);
  expect(new RegExp(`^${monthPattern}$`, 'u').test(name)).toBe(true);
});

test.each(['may', 'Maybe', 'march', 'Monday'])('%s is no month', (word) => {
  expect(new RegExp(`^${monthPattern}$`, 'u').test(word)).toBe(false);
});

test('refuses what is no month', () => {
  expect(() => monthNumber('Foo')).toThrow('"Foo" is no month.');
});
