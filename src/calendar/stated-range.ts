import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { type DayRange, day } from '../model/date.ts';
import { civilDate, isoDayOf } from './civil-date.ts';

/** Digits that look like a day, a month or a year, whether or not the calendar has it. */
export const dateShape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The days that `2025-01-03`, `2025-01` or `2025` covers.
 * Null when it is written otherwise or is not in the calendar, such as `2025-02-30` and the year 0000.
 */
export function statedRange(text: string): DayRange | null {
  if (!dateShape.test(text)) return null;
  // Near its ends the calendar of four digits has no next or last year.
  if (text < '0100' || text > '9900') return null;
  const first = `${text}${'-01-01'.slice(text.length - 'YYYY'.length)}`;
  // Of all that date-fns can read and write a date with, this alone is small enough to load with every command.
  if (!isValid(parseISO(`${first}T00:00:00Z`))) return null;
  if (text.length === 10) return { earliest: day(text), latest: day(text) };
  if (text.length === 4) return { earliest: day(first), latest: day(`${text}-12-31`) };
  return { earliest: day(first), latest: isoDayOf(lastDayOfMonth(civilDate(day(first)))) };
}
