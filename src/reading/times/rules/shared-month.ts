import { calendarDay } from '../../../calendar/calendar-day.ts';
import { dayPeriod, monthOf, yearOf } from '../../../calendar/period.ts';
import { shiftMonth } from '../../../calendar/shift-day.ts';
import { dayNumber } from '../../../calendar/times/day-of-month.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import { months } from '../../../calendar/times/months.ts';
import { shortWeekdays, weekdays } from '../../../calendar/times/weekdays.ts';
import { yearTold } from '../../../calendar/times/year-words.ts';
import type { ReadPeriod, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { calendarDate } from './calendar-date.ts';

/**
 * A day whose month is named with another one: the first of "from 5 to 9 March 2021", the second of "July 13-15", each of
 * "3, 9 and 14 July".
 */
export const sharedMonth: TimeRule = {
  name: 'shared-month',
  opens: ['#', 'the', ...weekdays.keys(), ...shortWeekdays.keys()],
  read: (reader, readPeriod) => {
    const at = reader.at;
    const day = numbered(reader);
    if (day === null) return null;
    return monthBehind(reader, at, day, readPeriod) ?? monthBefore(reader, at, day);
  },
};

/** "5", "the 5th", "Monday 20". */
function numbered(reader: TokenReader): number | null {
  if (reader.peek()?.capital && (reader.take(weekdays) ?? reader.take(shortWeekdays)) !== null) reader.accept(',');
  reader.accept('the');
  return dayNumber(reader);
}

const introducing =
  /^(?:on|from|between|of|for|the|and|or|to|until|both|either|,|\(|—|:|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isIntroduced = (reader: TokenReader, at: number): boolean =>
  at === 0 || introducing.test(reader.tokens[at - 1]?.lower ?? '');

const joints = ['to', 'until', 'till', 'through', 'thru', '-', 'and', 'or', '&'] as const;

/** The month of a date behind it: "5 to 9 March", "3, 9 and 14 July"; a list needs a word that opens it. */
function monthBehind(reader: TokenReader, at: number, day: number, readPeriod: ReadPeriod): TimeReading | null {
  const end = reader.at;
  const isOpened = isIntroduced(reader, at);
  if (!isOpened && !isStretchOfDays(reader, at, day)) return null;
  const read = (): TimeReading | null => {
    for (let steps = 0; steps < 6; steps += 1) {
      const isLast = reader.accept(...joints);
      if (!isLast && !reader.accept(',')) return null;
      reader.accept('on');
      const from = reader.at;
      const date = reader.attempt((r) => (isMonthFirst(r) ? null : calendarDate.read(r, readPeriod)));
      // "10 to 12 September shirts" are counted.
      if (date && !isOpened && !endsList(reader)) return null;
      if (date) return isLast ? ofMonth(date, day, reader.lower(from - reader.at - 1)) : null;
      reader.at = from;
      if (numbered(reader) === null) return null;
    }
    return null;
  };
  const reading = read();
  reader.at = end;
  return reading;
}

/** "took place 12 to 16 September": a day, a joint and a later day stand side by side, and no score is kept before them. */
function isStretchOfDays(reader: TokenReader, at: number, day: number): boolean {
  const [before, joint, next] = [reader.tokens[at - 1], reader.lower(), reader.peek(1)];
  if (!/^(?:to|until|till|through|thru|-)$/.test(joint) || next?.kind !== 'digits' || Number(next.lower) <= day)
    return false;
  return before?.kind === 'word' && !before.capital;
}

const isMonthFirst = (reader: TokenReader): boolean =>
  months.has(reader.lower()) || (months.has(reader.lower(1)) && !/^\d/.test(reader.lower()));

const ofMonth = (date: TimeReading, day: number, joint: string): TimeReading => ({
  resolve: (scene) => {
    const last = date.resolve(scene)?.range.earliest;
    if (!last) return null;
    const isStretch = !/^(?:and|or|&)$/.test(joint);
    if (Number(last.slice(8)) <= day && !isStretch) return null;
    const month = Number(last.slice(8)) > day ? last : shiftMonth(last, -1);
    const found = calendarDay(yearOf(month), monthOf(month), day);
    return found && meaning(dayPeriod(found));
  },
});

/** The month of a date before it: "July 13-15", "July 3, 9 and 14". */
function monthBefore(reader: TokenReader, at: number, day: number): TimeReading | null {
  const { tokens } = reader;
  let back = at;
  let number = day;
  for (let steps = 0; steps < 6; steps += 1) {
    if (!/^(?:to|until|till|through|thru|-|and|or|&|,)$/.test(tokens[back - 1]?.lower ?? '')) return null;
    back -= tokens[back - 2]?.lower === ',' ? 2 : 1;
    if (/^(?:st|nd|rd|th)$/.test(tokens[back - 1]?.lower ?? '')) back -= 1;
    const before = tokens[back - 1];
    if (before?.kind !== 'digits' || before.lower.length > 2 || Number(before.lower) >= number) return null;
    number = Number(before.lower);
    back -= 1;
    const month = tokens[back - (tokens[back - 1]?.lower === '.' ? 2 : 1)];
    if (month?.capital && months.has(month.lower)) return endsList(reader) ? sameMonth(day) : null;
  }
  return null;
}

/** Reads the year of the list and says whether nothing follows that the number could count. */
function endsList(reader: TokenReader): boolean {
  reader.attempt(yearTold);
  const next = reader.peek();
  return next?.kind !== 'word' || loose.test(next.lower);
}

const loose =
  /^(?:and|or|but|in|at|to|as|from|for|with|when|while|where|after|before|by|near|that|which|he|she|it|they)$/;

const sameMonth = (day: number): TimeReading => ({
  resolve: ({ before, joint }) => {
    const first = before?.range.earliest;
    if (!first || joint === null || before.value.length !== 10) return null;
    const found = calendarDay(yearOf(first), monthOf(first), day);
    return found && found > first ? meaning(dayPeriod(found)) : null;
  },
});
