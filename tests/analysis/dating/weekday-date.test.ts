import { describe, expect, test } from 'vitest';
import { weekdayDate } from '../../../src/analysis/dating/weekday-date.ts';
import { said } from '../../helpers/said.ts';

describe('weekday-date', () => {
  test.each<[string, string, string[]]>([
    [
      'weekday and day, in the year that has it',
      'He wrote on Tuesday afternoon (20 August).',
      ['Tuesday afternoon (20 August > 2024-07-23/2024-09-17'],
    ],
    ['what is fixed long before', 'They play on Friday, January 3.', ['Friday, January 3 > 2024-06-17/2025-01-31']],
    ['the month first', 'It was Friday, January 3.', ['Friday, January 3 > 2024-12-06/2025-01-31']],
    ['a year', 'It was Friday, 3 January 2025.', ['Friday, 3 January 2025 > 2024-12-06/2025-01-31']],
  ])('reads %s', (_, text, expected) => {
    expect(said(weekdayDate, text).filter((found) => !found.includes('..'))).toEqual(expected);
  });

  test.each([
    ['a weekday alone', 'He wrote on Tuesday.'],
    ['a day no year of the facts has', 'It was Monday, 20 August.'],
    ['a day long past', 'He has been there since Friday, January 3.'],
    ['a quotation', '“It was Friday, January 3.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(weekdayDate, text)).toEqual([]);
  });

  test('leaves open the days that the facts do not reach, which may have that weekday too', () => {
    expect(said(weekdayDate, 'It was Friday, January 3.').filter((found) => found.includes('..'))).toEqual([
      'Friday, January 3 > ../2023-05-12',
      'Friday, January 3 > 2028-05-30/..',
    ]);
  });
});
