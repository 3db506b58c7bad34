import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parse } from 'date-fns/parse';
import { type DayRange, day } from '../model/date.ts';

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
  const pattern = { 4: 'yyyy', 7: 'yyyy-MM', 10: 'yyyy-MM-dd' }[text.length] ?? '';
  const first = parse(text, pattern, new UTCDate(2000, 0, 1));
  if (!isValid(first) || format(first, pattern) !== text) return null;
  if (text.length === 10) return { earliest: day(text), latest: day(text) };
  if (text.length === 4) return { earliest: day(`${text}-01-01`), latest: day(`${text}-12-31`) };
  return { earliest: day(`${text}-01`), latest: day(format(lastDayOfMonth(first), 'yyyy-MM-dd')) };
}
