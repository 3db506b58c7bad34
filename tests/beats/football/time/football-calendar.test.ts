import { describe, expect, test } from 'vitest';
import { deadlineDay, firstMatchDay, seasonEnd } from '../../../../src/beats/football/time/football-calendar.ts';

describe('a season', () => {
  test.each([
    [2015, '2015-08-08', '2016-05-17', '2016-06-30'],
    [2019, '2019-08-09', '2020-07-26', '2020-07-26'],
    [2024, '2024-08-16', '2025-05-25', '2025-06-30'],
  ])('that began in %i has the days of the table', (year, first, last, end) => {
    expect(firstMatchDay(year)).toBe(first);
    expect(seasonEnd(year)).toEqual({ earliest: last, latest: end });
  });

  test('that the table lacks has the usual ones', () => {
    expect(firstMatchDay(1999)).toBe('1999-08-08');
    expect(seasonEnd(1999)).toEqual({ earliest: '2000-05-19', latest: '2000-06-30' });
  });
});

describe('deadline day', () => {
  test.each([
    [2015, 'winter', '2015-02-02'],
    [2020, 'summer', '2020-10-05'],
    [2024, 'summer', '2024-08-30'],
    [2025, 'winter', '2025-02-03'],
  ] as const)('of %i, %s, is the day the window closed', (year, window, day) => {
    expect(deadlineDay(year, window)?.value).toBe(day);
  });

  test('is unknown where the table lacks the window', () => {
    expect(deadlineDay(2001, 'summer')).toBeNull();
  });
});
