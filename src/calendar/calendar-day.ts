import type { IsoDay } from '../model/date.ts';
import { statedRange } from './stated-range.ts';

/** The day of a year (four digits), a month and a day of the month counted from 1; null when the calendar lacks it. */
export const calendarDay = (year: number, month: number, dayOfMonth: number): IsoDay | null =>
  statedRange(`${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`)?.earliest ?? null;

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');
