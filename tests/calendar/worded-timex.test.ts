import { describe, expect, test } from 'vitest';
import { between, wordedTimex } from '../../src/calendar/worded-timex.ts';
import { type DayRange, day } from '../../src/model/date.ts';
import type { Timex } from '../../src/model/timex.ts';

const range = (earliest: string | null, latest: string | null): DayRange => ({
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
});

describe('a time is told as people say it', () => {
  test.each<[value: string, mod: Timex['mod'], earliest: string | null, latest: string | null, words: string]>([
    ['2024-12-31', null, '2024-12-31', '2024-12-31', '31 December 2024'],
    ['2024-03', null, '2024-03-01', '2024-03-31', 'March 2024'],
    ['2024', null, '2024-01-01', '2024-12-31', '2024'],
    ['2024-11', 'START', '2024-11-01', '2024-11-10', 'start of November 2024'],
    ['2024-11', 'MID', '2024-11-11', '2024-11-20', 'middle of November 2024'],
    ['2024-02', 'END', '2024-02-21', '2024-02-29', 'end of February 2024'],
    ['2025-SU', null, '2025-06-01', '2025-08-31', 'summer 2025'],
    ['2024-WI', null, '2024-12-01', '2025-02-28', 'winter 2024/25'],
    ['2021-08', 'APPROX', '2021-08-01', '2021-08-31', 'around August 2021'],
    ['FUTURE_REF', null, '2025-01-03', null, 'from 3 January 2025'],
    ['PAST_REF', null, null, '2025-01-03', 'by 3 January 2025'],
  ])('%s %s, %s to %s: "%s" gets its words', (value, mod, earliest, latest, words) => {
    expect(wordedTimex({ value, mod }, range(earliest, latest), () => null)).toBe(words);
  });
});

describe('a name is not used for less than it means', () => {
  test.each<[value: string, mod: Timex['mod'], earliest: string, latest: string, words: string]>([
    ['2024-12', 'END', '2024-12-21', '2024-12-28', 'between 21 and 28 December 2024'],
    ['2022-SU', null, '2022-06-01', '2022-08-01', 'between 1 June and 1 August 2022'],
    ['2017-SU', null, '2017-06-01', '2017-09-02', 'between 1 June and 2 September 2017'],
    ['2024/2025', 'END', '2025-01-01', '2025-05-25', 'between 1 January and 25 May 2025'],
    ['2024', null, '2024-01-01', '2024-10-05', 'between 1 January and 5 October 2024'],
    ['2025-W01', null, '2024-12-30', '2025-01-02', 'between 30 December 2024 and 2 January 2025'],
    ['2025-W29', 'APPROX', '2025-07-14', '2025-07-20', 'between 14 and 20 July 2025'],
  ])('%s %s, %s to %s: "%s"', (value, mod, earliest, latest, words) => {
    expect(wordedTimex({ value, mod }, range(earliest, latest), () => null)).toBe(words);
  });

  test('nor is anything said of no days at all', () => {
    expect(wordedTimex({ value: 'PRESENT_REF', mod: null }, range(null, null), () => null)).toBeNull();
    expect(between(range(null, null))).toBeNull();
  });
});

test('what only a beat has a name for is told in the beat’s words', () => {
  const named = ({ value }: Pick<Timex, 'value'>): string | null => (value === '2024/2025' ? 'that winter' : null);
  const days = range('2024-12-01', '2025-02-03');
  expect(wordedTimex({ value: '2024/2025', mod: null }, days, named)).toBe('that winter');
  expect(wordedTimex({ value: '2024/2026', mod: null }, days, named)).toBe(
    'between 1 December 2024 and 3 February 2025',
  );
});
