import { calendarDay } from '../../../calendar/calendar-day.ts';
import { dayPeriod, type Period, yearOf } from '../../../calendar/period.ts';
import { type DayOfMonth, dayOfMonth, shortYear, wordedDays } from '../../../calendar/times/day-of-month.ts';
import { fromToday, meaning } from '../../../calendar/times/meanings.ts';
import { months } from '../../../calendar/times/months.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { joinedYearly, yearBehind } from '../../../calendar/times/shared-year.ts';
import { partsOfDay, shortWeekdays, weekdays } from '../../../calendar/times/weekdays.ts';
import { writtenYear, type YearTold, yearTold } from '../../../calendar/times/year-words.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { Orientation, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** A day of a month, with or without its year and its weekday: "January 1st", "Friday, 3 January 2025". */
export const calendarDate: TimeRule = {
  name: 'calendar-date',
  opens: [
    '#',
    'the',
    'this',
    'last',
    'next',
    ...wordedDays,
    ...months.keys(),
    ...weekdays.keys(),
    ...shortWeekdays.keys(),
  ],
  period: true,
  read: (reader) => {
    const said = reader.accept('last')
      ? 'past'
      : reader.accept('next')
        ? 'future'
        : reader.accept('this')
          ? 'present'
          : null;
    if (said !== null && !months.has(reader.lower())) return null;
    const at = reader.at;
    const weekdayTold = reader.attempt(leadingWeekday);
    const date = dayOfMonth(reader);
    return date && reading(reader, at, date, weekdayTold, said);
  },
};

function leadingWeekday(reader: TokenReader): number | null {
  if (!reader.peek()?.capital) return null;
  const told = reader.take(weekdays) ?? reader.take(shortWeekdays);
  if (told === null) return null;
  if (partsOfDay.has(reader.lower())) reader.at += 1;
  reader.accept('.');
  reader.accept(',');
  return told;
}

/** What a date gives its name to, years on: "the September 11 attacks". */
const events =
  /^(?:attacks?|attackers?|terror|terrorist|terrorists|bombings?|hijackings?|hijackers?|riots?|insurrection|massacre)$/;

/** @param said where "last", "this" or "next" before it points */
function reading(
  reader: TokenReader,
  at: number,
  date: DayOfMonth,
  weekdayTold: number | null,
  said: Orientation | null,
): TimeReading | null {
  const { month, day } = date;
  if (calendarDay(2024, month, day) === null) return null;
  const inYear = (year: number): Period | null => {
    const found = calendarDay(year, month, day);
    return found && dayPeriod(found);
  };
  const year = yearOfDate(reader, at, date);
  const told = weekdayTold ?? reader.attempt(trailingWeekday);
  if (year) {
    return {
      // A leap day of a year that has none is no time at all.
      ...(month === 2 && day === 29 ? {} : { orientation: 'as told' as const }),
      resolve: (scene) => {
        const found = year(scene);
        const period = found === null ? null : inYear(found);
        return period && meaning(period);
      },
    };
  }
  // Read, so that its month is not, and never told.
  if (events.test(reader.lower())) return { resolve: () => null };
  const onWeekday = (candidate: number): Period | null => {
    const period = inYear(candidate);
    return period && (told === null || weekday(period.range.earliest) === told) ? period : null;
  };
  return fromToday(said ?? 'as told', (today, { direction, before, joint }) => {
    if (said === 'present') return inYear(yearOf(today));
    if (said !== null) return nearestYearly(today, { orientation: said, sure: true }, inYear);
    const joined = joinedYearly(before, joint, today, onWeekday);
    if (joined !== null) return joined === 'open' ? null : joined;
    return nearestYearly(today, direction(), onWeekday) ?? nearestYearly(today, direction(), inYear);
  });
}

/** Told by the date itself, behind it, or behind the last of several. */
function yearOfDate(reader: TokenReader, at: number, { month, day, year }: DayOfMonth): YearTold | null {
  if (year !== null) return () => year;
  const told = reader.attempt(() => yearTold(reader)) ?? reader.attempt(yearBehindClock);
  if (told) return told;
  const written = reader.attempt(shortYear) ?? yearJustNamed(reader, at);
  if (written !== null) return () => written;
  const shared = yearBehind(reader, { month, day });
  return shared === null ? null : () => shared;
}

/** The year of a stamp, behind its time of day: "Thu Oct 26 11:00:09 2023". */
function yearBehindClock(reader: TokenReader): YearTold | null {
  reader.accept(',');
  for (let isFirst = true; isFirst || reader.accept('-'); isFirst = false) {
    if (reader.digits(1, 2) === null || reader.lower() !== ':') return null;
    while (reader.accept(':')) if (reader.digits(2, 2) === null) return null;
  }
  reader.accept('gmt', 'utc', 'bst', 'cet', 'est', 'edt', 'pst', 'pdt');
  const year = reader.peek()?.glued ? null : writtenYear(reader);
  return year === null || reader.peek()?.kind === 'word' ? null : () => year;
}

/** "in 1945 on 8 May": the year right before the date is its own. */
function yearJustNamed({ tokens }: TokenReader, at: number): number | null {
  if (tokens[at - 1]?.lower !== 'on' || !/^(?:19|20)\d\d$/.test(tokens[at - 2]?.lower ?? '')) return null;
  return tokens[at - 3]?.lower === 'in' ? Number(tokens[at - 2]?.lower) : null;
}

/** "Feb. 25, 2009, Wednesday", "on 5 January, a Sunday": the weekday of the date, which names no other day. */
function trailingWeekday(reader: TokenReader): number | null {
  if (!reader.accept(',', '(')) return null;
  reader.accept('a');
  const told = reader.take(weekdays) ?? reader.take(shortWeekdays);
  const next = reader.peek();
  return told !== null && (!next || (next.kind === 'mark' && next.lower !== "'")) ? told : null;
}
