import { describe, expect, it, vi } from 'vitest';
import { dateShape, statedRange } from '../../src/calendar/stated-range.ts';

describe('a stated date covers', () => {
  it.each([
    ['a day', '2025-01-03', '2025-01-03', '2025-01-03'],
    ['the last day of a year', '2024-12-31', '2024-12-31', '2024-12-31'],
    ['29 February of a leap year', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['29 February of a year divisible by 400', '2000-02-29', '2000-02-29', '2000-02-29'],
    ['a month of 31 days', '2024-12', '2024-12-01', '2024-12-31'],
    ['a month of 30 days', '2025-04', '2025-04-01', '2025-04-30'],
    ['February', '2025-02', '2025-02-01', '2025-02-28'],
    ['February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
    ['a year', '2024', '2024-01-01', '2024-12-31'],
    ['a year long ago', '0900', '0900-01-01', '0900-12-31'],
  ])('%s: %s is %s to %s', (_what, written, earliest, latest) => {
    expect(statedRange(written)).toEqual({ earliest, latest });
  });
});

describe('a date that is not in the calendar is refused, never moved:', () => {
  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-01-00',
    '2025-01-32',
    '2025-13-01',
    '2025-00-10',
    '2025-13',
    '2025-00',
    '0000',
  ])('%s', (written) => {
    expect(statedRange(written)).toBeNull();
    expect(dateShape.test(written)).toBe(true);
  });
});

describe('what is written otherwise is no date:', () => {
  it.each([
    '',
    '25',
    '202501',
    '20250103',
    '2025-1-3',
    '2025-01-3',
    '2025/01/03',
    '03-01-2025',
    '3 January 2025',
    ' 2025-01-03',
    '2025-01-03\n',
    '2025-01-03T00:00',
    '+2025-01-03',
    '-2025',
    '٢٠٢٥-٠١-٠٣',
  ])('%j', (written) => {
    expect(statedRange(written)).toBeNull();
    expect(dateShape.test(written)).toBe(false);
  });
});

describe('the time zone of the machine changes nothing:', () => {
  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 480],
    // This zone has no 30 December 2011: it crossed the date line.
    ['Pacific/Apia', -780],
  ])('%s', (zone, minutes) => {
    vi.stubEnv('TZ', zone);
    try {
      expect(new Date(2025, 0, 3).getTimezoneOffset()).toBe(minutes);
      expect(statedRange('2025-01-03')).toEqual({ earliest: '2025-01-03', latest: '2025-01-03' });
      expect(statedRange('2011-12-30')).toEqual({ earliest: '2011-12-30', latest: '2011-12-30' });
      expect(statedRange('2011-12')).toEqual({ earliest: '2011-12-01', latest: '2011-12-31' });
      expect(statedRange('2025-02-30')).toBeNull();
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
