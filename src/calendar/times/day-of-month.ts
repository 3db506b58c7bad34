import type { TokenReader } from '../../model/time-rule.ts';
import { doubtfulMonths, months, shortMonths } from './months.ts';

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
  const day = dayNumber(reader) ?? reader.attempt(lastWord);
  return day === null ? null : { month, day, year: null };
}

function dayFirst(reader: TokenReader): DayOfMonth | null {
  reader.accept('the');
  const worded = reader.attempt(wordedDay);
  if (worded !== null && reader.lower() !== 'of') return null;
  const day = worded ?? dayNumber(reader);
  if (day === null) return null;
  // "the 29th, January 2011"
  if (suffixes.has(reader.lower(-1))) reader.accept(',');
  reader.accept('of');
  const isHyphened = reader.peek()?.glued === true && reader.accept('-');
  const month = monthWord(reader);
  // "the second of May's signings"
  if (month === null || (worded !== null && reader.lower() === "'s")) return null;
  return { month, day, year: isHyphened ? reader.attempt(hyphenedYear) : null };
}

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const worded: ReadonlyMap<string, number> = new Map(
  ordinalWords.split(' ').map((word, index): [string, number] => [word, index + 1]),
);

/** Words that a day can begin with when it is written out: "the first of March", "the twenty-third of May". */
export const wordedDays: readonly string[] = [...worded.keys(), 'twenty', 'thirty', 'thirtieth'];

function wordedDay(reader: TokenReader): number | null {
  if (reader.accept('thirtieth')) return 30;
  const tens = reader.accept('twenty') ? 20 : reader.accept('thirty') ? 30 : 0;
  if (tens > 0 && !reader.accept('-')) return null;
  const ones = reader.take(worded);
  const day = ones === null || (tens > 0 && ones > 9) ? null : tens + ones;
  return day !== null && day <= 31 ? day : null;
}

/** "March first", behind which nothing comes that could be the first of its kind. */
function lastWord(reader: TokenReader): number | null {
  const day = wordedDay(reader);
  return reader.peek()?.kind === 'word' ? null : day;
}

/**
 * Reads the year of a date in two digits: "3 Aug 96", "Aug 9, 96". Only from 32 on, which no day and no clock has, and
 * where nothing follows that it could count.
 */
export function shortYear(reader: TokenReader): number | null {
  // "on 12 August, 90 of them"
  if (!months.has(reader.lower(-1))) reader.accept(',');
  const isGlued = reader.peek()?.glued;
  const short = isGlued ? null : reader.digits(2, 2);
  const next = reader.peek();
  const isEnd = !next || (next.kind === 'mark' && /[.,;:)]/.test(next.lower) && reader.peek(1)?.kind !== 'digits');
  return short !== null && short > 31 && isEnd ? 1900 + short : null;
}

function monthWord(reader: TokenReader): number | null {
  const isShort = shortMonths.has(reader.lower());
  if (!reader.peek()?.capital && (isShort || doubtfulMonths.has(reader.lower()))) return null;
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

/** Reads `1`, `01`, `1st`, and the day of `15Sep`; not the beginning of `1.5`, `10:30`, `10%` or `10m`. */
export function dayNumber(reader: TokenReader): number | null {
  if (reader.peek()?.glued && /^[.:,$£€]$/.test(reader.lower(-1))) return null;
  const day = reader.digits(1, 2);
  if (day === null || day < 1 || day > 31) return null;
  if (reader.peek()?.glued && suffixes.has(reader.lower())) reader.at += 1;
  const next = reader.peek();
  const after = reader.peek(1);
  if (!next?.glued) return day;
  const goesOn =
    (next.kind === 'word' && !months.has(next.lower)) ||
    next.lower === '%' ||
    (after?.glued && after.kind === 'digits' && /[.:/]/.test(next.lower));
  return goesOn ? null : day;
}
