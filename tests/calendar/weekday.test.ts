import { expect, it } from 'vitest';
import { weekday } from '../../src/calendar/weekday.ts';
import { day } from '../../src/model/date.ts';

// Any almanac has them.
it.each([
  ['2024-12-30', 1],
  ['2024-12-31', 2],
  ['2025-01-01', 3],
  ['2025-01-02', 4],
  ['2025-01-03', 5],
  ['2024-08-17', 6],
  ['2024-10-06', 7],
  ['2024-02-29', 4],
  ['2000-01-01', 6],
])('%s is day %i of its week, counted from Monday', (iso, number) => {
  expect(weekday(day(iso))).toBe(number);
});
