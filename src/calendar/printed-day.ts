import type { IsoDay } from '../model/date.ts';
import { calendarDay } from './calendar-day.ts';
import { monthNumber } from './month-names.ts';

/** A day as a page prints it, year included. */
export interface PrintedDay {
  /** Offset behind it. */
  readonly end: number;
  /** The days it can mean: none when the calendar lacks it, two when day and month may change places. */
  readonly readings: readonly IsoDay[];
}

const s = '[\\p{Zs}\\t]';
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '((?:19|20)\\d{2})(?!\\d)';
/** Each form, and which of its groups are year, month and day. */
const forms: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  // "3 January 2025", "3rd of Jan., 2025", "3-Jan-2025"
  [new RegExp(`${day}(?:${s}+(?:of${s}+)?|[-./])?${month}(?:,?${s}+|[-./])${year}`, 'iuy'), 3, 2, 1],
  // "January 3, 2025", "Jan. 3rd 2025", "Jan-3-2025"
  [new RegExp(`${month}(?:${s}+|[-./])${day}(?:,${s}*|${s}+|[-./])${year}`, 'iuy'), 3, 1, 2],
  // "2025-01-03", "2025/1/3", "2025.01.03"
  [/((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y, 1, 3, 4],
];
// "03/01/2025", "3.1.2025", "03-01-25"
const figures = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d|[-/.:]\d)/y;

/** Reads the day that stands at an offset; null when none does. */
export function printedDay(text: string, at: number): PrintedDay | null {
  for (const [pattern, ...[yearAt, monthAt, dayAt]] of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const named = match[monthAt] ?? '';
    const number = /^\d/.test(named) ? Number(named) : monthNumber(named.toLowerCase() === 'sep' ? 'sept' : named);
    return found(pattern.lastIndex, [[Number(match[yearAt]), number, Number(match[dayAt])]]);
  }
  figures.lastIndex = at;
  const [, first, , second, last = ''] = figures.exec(text) ?? [];
  if (first === undefined) return null;
  const end = at + `${first}/${second}/${last}`.length;
  const full = last.length === 2 ? 2000 + Number(last) : Number(last);
  return found(end, [
    [full, Number(second), Number(first)],
    [full, Number(first), Number(second)],
  ]);
}

function found(end: number, meant: readonly (readonly [number, number, number])[]): PrintedDay {
  const readings = meant.flatMap((parts) => calendarDay(...parts) ?? []);
  return { end, readings: [...new Set(readings)] };
}
