import type { TokenReader } from '../../model/time-rule.ts';
import { months, shortMonths } from './months.ts';

export interface DayOfMonth {
  readonly month: number;
  readonly day: number;
  /** The year of `3-Mar-22`, which its hyphens make a part of the date. */
  readonly year: number | null;
}

/** Reads a day of a month as it is written: "January 1st", "Jan. 1", "1 January", "the 1st of January", `1-Jan-25`. */
export const dayOfMonth = (reader: TokenReader): DayOfMonth | null =>
  reader.attempt(monthFirst) ?? reader.attempt(dayFirst);

function monthFirst(reader: TokenReader): DayOfMonth | null {
  const month = monthWord(reader);
  if (month === null) return null;
  reader.accept('the');
  const day = dayNumber(reader);
  return day === null ? null : { month, day, year: null };
}

function dayFirst(reader: TokenReader): DayOfMonth | null {
  reader.accept('the');
  const day = dayNumber(reader);
  if (day === null) return null;
  // "the 29th, January 2011"
  if (suffixes.has(reader.lower(-1))) reader.accept(',');
  reader.accept('of');
  const isHyphened = reader.peek()?.glued === true && reader.accept('-');
  const month = monthWord(reader);
  if (month === null) return null;
  return { month, day, year: isHyphened ? reader.attempt(hyphenedYear) : null };
}

function monthWord(reader: TokenReader): number | null {
  if (!reader.peek()?.capital) return null;
  const isShort = shortMonths.has(reader.lower());
  const month = reader.take(months);
  if (month !== null && isShort && reader.peek()?.glued) reader.accept('.');
  return month;
}

function hyphenedYear(reader: TokenReader): number | null {
  if (!reader.peek()?.glued || !reader.accept('-') || !reader.peek()?.glued) return null;
  const short = reader.digits(2, 2);
  const year = short === null ? reader.digits(4, 4) : 2000 + short;
  const next = reader.peek();
  return year !== null && year >= 1900 && year < 2100 && !(next?.glued && next.kind !== 'mark') ? year : null;
}

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** Reads `1`, `01`, `1st`; not the beginning of `1.5`, `10:30`, `10%` or `10m`. */
export function dayNumber(reader: TokenReader): number | null {
  if (reader.peek()?.glued && /^[.:,$£€]$/.test(reader.lower(-1))) return null;
  const day = reader.digits(1, 2);
  if (day === null || day < 1 || day > 31) return null;
  if (reader.peek()?.glued && suffixes.has(reader.lower())) reader.at += 1;
  const next = reader.peek();
  const after = reader.peek(1);
  if (!next?.glued) return day;
  const goesOn =
    next.kind === 'word' || next.lower === '%' || (after?.glued && after.kind === 'digits' && /[.:/]/.test(next.lower));
  return goesOn ? null : day;
}
