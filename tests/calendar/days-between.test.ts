import { expect, it } from 'vitest';
import { daysBetween } from '../../src/calendar/days-between.ts';
import { day } from '../../src/model/date.ts';

it.each([
  ['the same day', '2025-01-03', '2025-01-03', 0],
  ['the next day', '2024-12-31', '2025-01-01', 1],
  ['the day before', '2025-01-01', '2024-12-31', -1],
  ['a leap year', '2024-01-01', '2025-01-01', 366],
  ['a common year', '2025-01-01', '2026-01-01', 365],
  ['over the change of clocks', '2025-03-29', '2025-03-31', 2],
])('%s: from %s to %s', (_what, from, to, days) => {
  expect(Object.is(daysBetween(day(from), day(to)), days)).toBe(true);
});
