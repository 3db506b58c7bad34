import { describe, expect, it, vi } from 'vitest';
import { shiftDay, shiftMonth } from '../../src/calendar/shift-day.ts';
import { day } from '../../src/model/date.ts';

describe('days', () => {
  it.each([
    ['2025-01-03', 0, '2025-01-03'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-03-29', 2, '2025-03-31'],
    ['2025-01-03', 365, '2026-01-03'],
  ])('%s and %i more is %s', (from, days, to) => {
    expect(shiftDay(day(from), days)).toBe(to);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Apia'])('are the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    try {
      expect(shiftDay(day('2011-12-29'), 1)).toBe('2011-12-30');
      expect(shiftDay(day('2025-03-29'), 1)).toBe('2025-03-30');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('months', () => {
  it.each([
    ['2025-01-03', 1, '2025-02-03'],
    ['2025-01-03', -1, '2024-12-03'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-03', 12, '2026-01-03'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i more is %s', (from, months, to) => {
    expect(shiftMonth(day(from), months)).toBe(to);
  });
});
