import { UTCDate } from '@date-fns/utc';
import type { IsoDay } from '../model/date.ts';
import { isoDayOf } from './civil-date.ts';

/** The day of a year (four digits), a month and a day of the month counted from 1; null when the calendar lacks it. */
export function calendarDay(year: number, month: number, dayOfMonth: number): IsoDay | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const date = new UTCDate(year, month - 1, dayOfMonth);
  return date.getMonth() === month - 1 && date.getDate() === dayOfMonth ? isoDayOf(date) : null;
}
