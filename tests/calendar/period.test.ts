import { describe, expect, it } from 'vitest';
import * as period from '../../src/calendar/period.ts';
import { day } from '../../src/model/date.ts';

const told = ({ value, range }: period.Period) => [value, range.earliest, range.latest];

describe('a period has a TIMEX3 value, a first and a last day:', () => {
  it.each([
    ['a day', period.dayPeriod(day('2025-01-03')), '2025-01-03', '2025-01-03', '2025-01-03'],
    ['a month', period.monthPeriod(2025, 4), '2025-04', '2025-04-01', '2025-04-30'],
    ['February', period.monthPeriod(2025, 2), '2025-02', '2025-02-01', '2025-02-28'],
    ['February of a leap year', period.monthPeriod(2024, 2), '2024-02', '2024-02-01', '2024-02-29'],
    ['December', period.monthPeriod(2024, 12), '2024-12', '2024-12-01', '2024-12-31'],
    ['the first quarter', period.quarterPeriod(2024, 1), '2024-Q1', '2024-01-01', '2024-03-31'],
    ['the last quarter', period.quarterPeriod(2024, 4), '2024-Q4', '2024-10-01', '2024-12-31'],
    ['the first half', period.halfPeriod(2024, 1), '2024-H1', '2024-01-01', '2024-06-30'],
    ['the second half', period.halfPeriod(2024, 2), '2024-H2', '2024-07-01', '2024-12-31'],
    ['a year', period.yearPeriod(2024), '2024', '2024-01-01', '2024-12-31'],
    ['a decade', period.decadePeriod(1987), '198', '1980-01-01', '1989-12-31'],
    ['a decade from its first year', period.decadePeriod(2020), '202', '2020-01-01', '2029-12-31'],
    ['spring', period.yearSeasonPeriod(2025, 'SP'), '2025-SP', '2025-03-01', '2025-05-31'],
    ['summer', period.yearSeasonPeriod(2025, 'SU'), '2025-SU', '2025-06-01', '2025-08-31'],
    ['autumn', period.yearSeasonPeriod(2025, 'FA'), '2025-FA', '2025-09-01', '2025-11-30'],
    ['winter, named by its December', period.yearSeasonPeriod(2024, 'WI'), '2024-WI', '2024-12-01', '2025-02-28'],
    ['winter into a leap year', period.yearSeasonPeriod(2023, 'WI'), '2023-WI', '2023-12-01', '2024-02-29'],
    ['a week', period.weekPeriod(day('2025-01-08')), '2025-W02', '2025-01-06', '2025-01-12'],
    ['a week from its Monday', period.weekPeriod(day('2025-01-06')), '2025-W02', '2025-01-06', '2025-01-12'],
    ['a week from its Sunday', period.weekPeriod(day('2025-01-12')), '2025-W02', '2025-01-06', '2025-01-12'],
    ['a week over New Year', period.weekPeriod(day('2024-12-31')), '2025-W01', '2024-12-30', '2025-01-05'],
    ['a week of the year before', period.weekPeriod(day('2023-01-01')), '2022-W52', '2022-12-26', '2023-01-01'],
    ['a 53rd week', period.weekPeriod(day('2021-01-03')), '2020-W53', '2020-12-28', '2021-01-03'],
    ['a weekend', period.weekendPeriod(day('2025-01-08')), '2025-W02-WE', '2025-01-11', '2025-01-12'],
    ['a weekend from its Sunday', period.weekendPeriod(day('2025-01-12')), '2025-W02-WE', '2025-01-11', '2025-01-12'],
  ])('%s', (_what, found, value, earliest, latest) => {
    expect(told(found)).toEqual([value, earliest, latest]);
  });
});

describe('so many units from the one that holds 31 January 2025:', () => {
  it.each([
    ['day', 0, '2025-01-31'],
    ['day', 1, '2025-02-01'],
    ['day', -31, '2024-12-31'],
    ['week', 0, '2025-W05'],
    ['week', 1, '2025-W06'],
    ['week', -5, '2024-W52'],
    ['weekend', 0, '2025-W05-WE'],
    ['weekend', 1, '2025-W06-WE'],
    ['month', 0, '2025-01'],
    ['month', 1, '2025-02'],
    ['month', -1, '2024-12'],
    ['month', 13, '2026-02'],
    ['quarter', 0, '2025-Q1'],
    ['quarter', 1, '2025-Q2'],
    ['quarter', -1, '2024-Q4'],
    ['year', 0, '2025'],
    ['year', -1, '2024'],
    ['decade', 0, '202'],
    ['decade', -1, '201'],
  ] as const)('%s %i is %s', (unit, steps, value) => {
    expect(period.periodFrom(unit, day('2025-01-31'), steps).value).toBe(value);
  });
});

it('year and month of a day are numbers, January being 1', () => {
  expect([period.yearOf(day('2025-01-03')), period.monthOf(day('2025-01-03'))]).toEqual([2025, 1]);
});
