import { describe, expect, test } from 'vitest';
import { wordedGap } from '../../src/calendar/worded-gap.ts';
import { type DayRange, day } from '../../src/model/date.ts';

/** `2025-01-01`, `2024-11-01/2024-11-10`, an open end as `..`. */
const range = (text: string): DayRange => {
  const [first = '', last = first] = text.split('/');
  const end = (iso: string) => (iso === '..' ? null : day(iso));
  return { earliest: end(first), latest: end(last) };
};

describe('a gap is told', () => {
  test.each([
    ['2024-12-13', '2024-12-31', '18 days'],
    ['2024-12-24', '2024-12-31', '7 days'],
    ['2025-01-03', '2025-05-25', '4 months and 22 days'],
    ['2024-01-31', '2025-01-31', '12 months'],
    ['2024-12-01', '2025-02-02', '2 months and 1 day'],
    ['2019-01-31', '2024-03-31', 'more than 5 years'],
    ['2020-02-29', '2025-02-28', '5 years'],
    ['2023-01-01', '2025-01-01', '2 years'],
    ['2023-01-01', '2025-01-20', 'more than 2 years'],
    ['2010-01-01/2010-12-31', '2024-03-31', 'at least 13 years'],
    ['2024-11-01/2024-11-10', '2024-12-21/2024-12-31', 'at least 5 weeks'],
    ['2024-11-01/2024-11-10', '2024-11-17', 'at least 1 week'],
    ['2025-01-03', '2025-05-25/2025-06-30', 'at least 4 months'],
    ['../2024-03-31', '2024-08-12/..', 'at least 4 months'],
  ])('from %s to %s as "%s"', (before, after, words) => {
    expect(wordedGap(range(before), range(after))).toBe(words);
  });
});

describe('no gap is told', () => {
  test.each([
    ['of less than a week', '2024-12-25', '2024-12-31'],
    ['between times that may touch', '2024-01-01/2024-10-05', '2024-08-12/2024-10-06'],
    ['after a time without an end', '2025-01-03/..', '2025-05-25'],
    ['before a time without a beginning', '2025-01-03', '../2025-05-25'],
    ['backwards', '2025-01-03', '2024-01-03'],
  ])('%s: %s, %s', (_, before, after) => {
    expect(wordedGap(range(before), range(after))).toBeNull();
  });
});
