import type { IsoDay } from '../../model/date.ts';
import type { Joint, Meaning, TokenReader } from '../../model/time-rule.ts';
import { type Period, yearOf } from '../period.ts';
import { months, shortMonths } from './months.ts';
import { shortWeekdays, weekdays } from './weekdays.ts';
import { writtenYear } from './year-words.ts';

/** A month, or a day of it when `day` is not 0. */
interface InYear {
  readonly month: number;
  readonly day: number;
}

/**
 * The year written behind the last of several dates or months, for the first: "between April and June 2023", "from March
 * 5 to June 9, 2021". Nothing is read; null when no such year follows.
 */
export function yearBehind(reader: TokenReader, first: InYear): number | null {
  const { at } = reader;
  const year = reader.attempt(() => {
    for (let steps = 0; steps < 4; steps += 1) {
      const isComma = reader.accept(',');
      if (!reader.accept('and', 'to', 'until', 'till', 'through', 'or', '-') && !(isComma && first.day > 0))
        return null;
      const second = monthAndDay(reader, first);
      if (!second || (isComma && second.day === 0)) return null;
      reader.accept(',', 'of');
      const written = writtenYear(reader, 1000);
      if (written !== null) return written - (isBefore(second, first) ? 1 : 0);
      if (reader.lower(-1) === ',') reader.at -= 1;
    }
    return null;
  });
  reader.at = at;
  return year;
}

/** `9 March`, `March`, and `9` where the month goes on: "July 3, 9 and 14, 2022". */
function monthAndDay(reader: TokenReader, first: InYear): InYear | null {
  reader.accept('on', 'in');
  if (reader.take(weekdays) ?? reader.take(shortWeekdays)) reader.accept(',');
  reader.accept('the');
  const dayFirst = dayNumber(reader);
  if (dayFirst > 0) reader.accept('of');
  const isShort = shortMonths.has(reader.lower());
  const month = reader.take(months);
  if (month === null) return dayFirst > first.day && first.day > 0 ? { month: first.month, day: dayFirst } : null;
  if (isShort && reader.peek()?.glued) reader.accept('.');
  return { month, day: dayFirst > 0 ? dayFirst : dayNumber(reader) };
}

function dayNumber(reader: TokenReader): number {
  const day = reader.digits(1, 2) ?? 0;
  if (day > 0 && reader.peek()?.glued) reader.accept('st', 'nd', 'rd', 'th');
  return day;
}

const isBefore = (a: InYear, b: InYear): boolean => a.month < b.month || (a.month === b.month && a.day < b.day);

/**
 * What comes once a year, joined to an expression that tells its own: "29 December 2020 to 3 January" ends in the year
 * that follows, "3 July 2014 and 9 July" are days of one. Null when the words join nothing, or leave the year open.
 */
export function joinedYearly(
  before: Meaning | null,
  joint: Joint | null,
  today: IsoDay,
  yearly: (year: number) => Period | null,
): Period | 'open' | null {
  const from = before?.range.earliest;
  if (!from || joint === null || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(before.value)) return null;
  const same = yearly(yearOf(from));
  if (same && same.range.earliest >= from) return same;
  // "will be out in December and January"
  if (joint === 'stretch' || from > today) return yearly(yearOf(from) + 1) ?? 'open';
  return Math.abs(yearOf(from) - yearOf(today)) <= 1 ? null : 'open';
}
