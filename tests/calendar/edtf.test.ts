import { describe, expect, it } from 'vitest';
import { edtf } from '../../src/calendar/edtf.ts';
import { statedRange } from '../../src/calendar/stated-range.ts';
import { day } from '../../src/model/date.ts';

const range = (earliest: string | null, latest: string | null) => ({
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
});

describe('a range is written as', () => {
  it.each([
    ['a day', '2024-12-31', '2024-12-31', '2024-12-31'],
    ['a whole month', '2024-12-01', '2024-12-31', '2024-12'],
    ['a whole February', '2025-02-01', '2025-02-28', '2025-02'],
    ['a whole February of a leap year', '2024-02-01', '2024-02-29', '2024-02'],
    ['a whole year', '2024-01-01', '2024-12-31', '2024'],
    ['an interval', '2024-08-17', '2024-10-06', '2024-08-17/2024-10-06'],
    ['an interval with an open end', '2025-01-03', null, '2025-01-03/..'],
    ['an interval with an open beginning', null, '2025-01-03', '../2025-01-03'],
  ])('%s: %s to %s is %s', (_what, earliest, latest, written) => {
    expect(edtf(range(earliest, latest))).toBe(written);
  });

  it('nothing when both ends are open', () => {
    expect(edtf(range(null, null))).toBeNull();
  });
});

describe('no month or year is made of', () => {
  it.each([
    ['a February that lacks its 29th', '2024-02-01', '2024-02-28'],
    ['a month that lacks its first day', '2024-12-02', '2024-12-31'],
    ['two whole months', '2024-11-01', '2024-12-31'],
    ['the same month of two years', '2023-12-01', '2024-12-31'],
    ['two whole years', '2023-01-01', '2024-12-31'],
    ['a year that lacks its last day', '2024-01-01', '2024-12-30'],
    ['a season', '2024-07-01', '2025-06-30'],
  ])('%s', (_what, earliest, latest) => {
    expect(edtf(range(earliest, latest))).toBe(`${earliest}/${latest}`);
  });
});

it.each(['2024-12-31', '2024-02', '2025-02', '2024-12', '2024', '0900'])(
  'what was stated as %s is written so again',
  (stated) => {
    expect(edtf(statedRange(stated) ?? range(null, null))).toBe(stated);
  },
);
