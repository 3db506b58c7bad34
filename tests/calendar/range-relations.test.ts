import { expect, test } from 'vitest';
import { common, overlap } from '../../src/calendar/range-relations.ts';
import { type DayRange, day } from '../../src/model/date.ts';

const range = (text: string): DayRange => {
  const [earliest = '..', latest = '..'] = text.split('/');
  return { earliest: earliest === '..' ? null : day(earliest), latest: latest === '..' ? null : day(latest) };
};

test.each([
  ['2024-01-01/2024-02-01', '2024-02-01/2024-03-01', '2024-02-01/2024-02-01'],
  ['2024-01-01/..', '../2024-03-01', '2024-01-01/2024-03-01'],
  ['../..', '2024-01-01/2024-02-01', '2024-01-01/2024-02-01'],
])('%s and %s share %s', (a, b, expected) => {
  expect(overlap(range(a), range(b))).toBe(true);
  expect(common(range(a), range(b))).toEqual(range(expected));
  expect(common(range(b), range(a))).toEqual(range(expected));
});

test.each([
  ['2024-01-01/2024-02-01', '2024-02-02/2024-03-01'],
  ['../2024-01-01', '2024-02-01/..'],
])('%s and %s share nothing', (a, b) => {
  expect(overlap(range(a), range(b))).toBe(false);
  expect(common(range(a), range(b))).toBeNull();
});
