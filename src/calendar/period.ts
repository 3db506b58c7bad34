import { UTCDate } from '@date-fns/utc';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { day, type IsoDay } from '../model/date.ts';
import { civilDate, isoDayOf } from './civil-date.ts';
import { shiftDay, shiftMonth } from './shift-day.ts';
import { weekday } from './weekday.ts';

/** A named stretch of the calendar: its TIMEX3 value and its first and last day, both included. */
export interface Period {
  readonly value: string;
  readonly range: { readonly earliest: IsoDay; readonly latest: IsoDay };
}

export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';
export type YearSeason = 'SP' | 'SU' | 'FA' | 'WI';

export const yearOf = (iso: IsoDay): number => Number(iso.slice(0, 4));
/** January is 1. */
export const monthOf = (iso: IsoDay): number => Number(iso.slice(5, 7));

const two = (number: number): string => String(number).padStart(2, '0');

const four = (number: number): string => String(number).padStart(4, '0');

/** @throws NotADay when it does not lie within the years of four digits. */
const monthsFrom = (value: string, year: number, month: number, count: number): Period => {
  const first = day(`${four(year)}-${two(month)}-01`);
  return { value, range: { earliest: first, latest: isoDayOf(new UTCDate(year, month - 1 + count, 0)) } };
};

export const dayPeriod = (iso: IsoDay): Period => ({ value: iso, range: { earliest: iso, latest: iso } });
export const monthPeriod = (year: number, month: number): Period => monthsFrom(`${year}-${two(month)}`, year, month, 1);
export const quarterPeriod = (year: number, quarter: number): Period =>
  monthsFrom(`${year}-Q${quarter}`, year, 3 * quarter - 2, 3);
export const halfPeriod = (year: number, half: number): Period => monthsFrom(`${year}-H${half}`, year, 6 * half - 5, 6);
export const yearPeriod = (year: number): Period => ({
  value: `${year}`,
  range: { earliest: day(`${four(year)}-01-01`), latest: day(`${four(year)}-12-31`) },
});
/** `198` is the decade from 1980 on. */
export const decadePeriod = (year: number): Period =>
  monthsFrom(`${Math.floor(year / 10)}`, 10 * Math.floor(year / 10), 1, 120);

const firstMonths: Readonly<Record<YearSeason, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A meteorological season; winter begins in December of the year it is named by. */
export const yearSeasonPeriod = (year: number, season: YearSeason): Period =>
  monthsFrom(`${year}-${season}`, year, firstMonths[season], 3);

/** The ISO week, from Monday on, that holds a day. */
export function weekPeriod(iso: IsoDay): Period {
  const date = civilDate(iso);
  const monday = shiftDay(iso, 1 - weekday(iso));
  return {
    value: `${getISOWeekYear(date)}-W${two(getISOWeek(date))}`,
    range: { earliest: monday, latest: shiftDay(monday, 6) },
  };
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekendPeriod(iso: IsoDay): Period {
  const { value, range } = weekPeriod(iso);
  return { value: `${value}-WE`, range: { earliest: shiftDay(range.latest, -1), latest: range.latest } };
}

/** The period so many units after the one that holds a day: 0 is that one, -1 the one before. */
export function periodFrom(unit: PeriodUnit, iso: IsoDay, steps: number): Period {
  switch (unit) {
    case 'day':
      return dayPeriod(shiftDay(iso, steps));
    case 'week':
      return weekPeriod(shiftDay(iso, 7 * steps));
    case 'weekend':
      return weekendPeriod(shiftDay(iso, 7 * steps));
    case 'year':
      return yearPeriod(yearOf(iso) + steps);
    case 'decade':
      return decadePeriod(yearOf(iso) + 10 * steps);
  }
  const moved = shiftMonth(iso, unit === 'month' ? steps : 3 * steps);
  if (unit === 'month') return monthPeriod(yearOf(moved), monthOf(moved));
  return quarterPeriod(yearOf(moved), Math.ceil(monthOf(moved) / 3));
}
