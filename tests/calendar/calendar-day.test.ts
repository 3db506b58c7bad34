import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/calendar/calendar-day.ts';

it.each([
  [2025, 1, 3, '2025-01-03'],
  [2024, 2, 29, '2024-02-29'],
  [2024, 12, 31, '2024-12-31'],
  [1000, 1, 1, '1000-01-01'],
])('%i, month %i, day %i is %s', (year, month, dayOfMonth, iso) => {
  expect(calendarDay(year, month, dayOfMonth)).toBe(iso);
});

describe('the calendar lacks', () => {
  it.each([
    [2025, 2, 29],
    [2025, 2, 30],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 1, 32],
    [2025, 1, -3],
    [2025, 1, 1.5],
    [0, 1, 1],
    [99, 1, 1],
    [999, 1, 1],
    [20250, 1, 1],
    [Number.NaN, 1, 1],
  ])('%d, month %d, day %d', (year, month, dayOfMonth) => {
    expect(calendarDay(year, month, dayOfMonth)).toBeNull();
  });
});
