import { describe, expect, it, vi } from 'vitest';
import { wordedPeriod } from '../../src/calendar/worded-period.ts';

it.each([
  ['a day', '2025-01-03', '3 January 2025'],
  ['a leap day', '2024-02-29', '29 February 2024'],
  ['the last day of a year', '2024-12-31', '31 December 2024'],
  ['a month', '2024-12', 'December 2024'],
  ['the first month of a year', '2025-01', 'January 2025'],
  ['a year', '2024', '2024'],
])('%s is worded the British way: %s is %s', (_what, period, words) => {
  expect(wordedPeriod(period)).toBe(words);
});

it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('the day is the same in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  try {
    expect(['2025-01-01', '2025-01', '2025'].map(wordedPeriod)).toEqual(['1 January 2025', 'January 2025', '2025']);
  } finally {
    vi.unstubAllEnvs();
  }
});

describe('what is no day, month or year throws:', () => {
  it.each([
    '',
    '25',
    '2025-1',
    '2025-01-03/2025-01-04',
    '2024-08-17/..',
    '2025-02-30',
    '2025-13',
    'someday',
    'no month is here',
  ])('%j', (period) => {
    expect(() => wordedPeriod(period)).toThrow(RangeError);
  });
});
