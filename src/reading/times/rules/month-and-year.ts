import { monthPeriod } from '../../../calendar/period.ts';
import { fixed } from '../../../calendar/times/meanings.ts';
import { doubtfulMonths, months } from '../../../calendar/times/months.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** A month and its year in the order or the figures of a stamp: `04/2016`, `Sep-2012`, `2024-August`, "2024 August". */
export const monthAndYear: TimeRule = {
  name: 'month-and-year',
  opens: ['#', ...months.keys()],
  period: true,
  read: (reader) => reader.attempt(yearFirst) ?? reader.attempt(monthFirst),
};

/** `2024-August`, and with a gap where the month can be nothing else and no day follows. */
function yearFirst(reader: TokenReader): TimeReading | null {
  const year = reader.digits(4, 4);
  const isGlued = reader.peek()?.glued === true && reader.accept('-', '/') && reader.peek()?.glued === true;
  const word = reader.peek();
  const month = reader.take(months);
  if (!isYear(year) || month === null || !word?.capital || !endsThere(reader)) return null;
  const isSure = isGlued || (!word.glued && (!doubtfulMonths.has(word.lower) || word.lower === 'august'));
  return isSure && reader.peek()?.kind !== 'digits' ? fixed(monthPeriod(year, month)) : null;
}

/** `04/2016`, `Sep-2012` */
function monthFirst(reader: TokenReader): TimeReading | null {
  if (reader.peek()?.glued && /^[-/.:]$/.test(reader.lower(-1))) return null;
  const isCapital = reader.peek()?.capital === true;
  const named = reader.take(months);
  // Alone, two numbers with a stroke between them could be odds.
  if (named === null && !dating.test(reader.lower(-1))) return null;
  const month = named ?? reader.digits(1, 2);
  const isLinked = named === null ? reader.accept('/') : isCapital && reader.accept('-', '/');
  if (!isLinked || !reader.tokens[reader.at - 1]?.glued || !reader.peek()?.glued) return null;
  const year = reader.digits(4, 4);
  return isYear(year) && month !== null && month >= 1 && month <= 12 && endsThere(reader)
    ? fixed(monthPeriod(year, month))
    : null;
}

const dating = /^(?:|in|on|since|until|till|from|to|by|of|before|after|during|dated|[(:,])$/;

const isYear = (year: number | null): year is number => year !== null && year >= 1900 && year < 2100;

const endsThere = (reader: TokenReader): boolean => {
  const next = reader.peek();
  return !next?.glued || (next.kind === 'mark' && !/[-/%]/.test(next.lower));
};
