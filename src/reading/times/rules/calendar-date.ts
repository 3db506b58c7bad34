import { calendarDay } from '../../../calendar/calendar-day.ts';
import { dayPeriod, type Period } from '../../../calendar/period.ts';
import { fromToday, meaning } from '../../../calendar/times/meanings.ts';
import { months, shortMonths } from '../../../calendar/times/months.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { shortWeekdays, weekdays } from '../../../calendar/times/weekdays.ts';
import { yearTold } from '../../../calendar/times/year-words.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** A day of a month, with or without its year and its weekday: "January 1st", "Friday, 3 January 2025". */
export const calendarDate: TimeRule = {
  name: 'calendar-date',
  opens: ['#', 'the', ...months.keys(), ...weekdays.keys(), ...shortWeekdays.keys()],
  period: true,
  read: (reader) => {
    const weekdayTold = reader.attempt(leadingWeekday);
    const date = reader.attempt(monthFirst) ?? reader.attempt(dayFirst);
    return date && reading(reader, date, weekdayTold);
  },
};

interface DayOfMonth {
  readonly month: number;
  readonly day: number;
}

function leadingWeekday(reader: TokenReader): number | null {
  if (!reader.peek()?.capital) return null;
  const told = reader.take(weekdays) ?? reader.take(shortWeekdays);
  if (told === null) return null;
  reader.accept('.');
  reader.accept(',');
  return told;
}

/** "January 1st", "Jan. 1". */
function monthFirst(reader: TokenReader): DayOfMonth | null {
  const month = monthName(reader);
  if (month === null) return null;
  reader.accept('the');
  const day = dayNumber(reader);
  return day === null ? null : { month, day };
}

/** "1 January", "the 1st of January". */
function dayFirst(reader: TokenReader): DayOfMonth | null {
  reader.accept('the');
  const day = dayNumber(reader);
  if (day === null) return null;
  reader.accept('of');
  if (reader.peek()?.glued) reader.accept('-');
  const month = monthName(reader);
  return month === null ? null : { month, day };
}

function monthName(reader: TokenReader): number | null {
  if (!reader.peek()?.capital) return null;
  const isShort = shortMonths.has(reader.lower());
  const month = reader.take(months);
  if (month !== null && isShort && reader.peek()?.glued) reader.accept('.', '-');
  return month;
}

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** `1`, `01`, `1st`; not the beginning of `1.5`, `10:30`, `10%` or `10m`. */
function dayNumber(reader: TokenReader): number | null {
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

function reading(reader: TokenReader, { month, day }: DayOfMonth, weekdayTold: number | null): TimeReading | null {
  if (calendarDay(2024, month, day) === null) return null;
  const inYear = (year: number): Period | null => {
    const found = calendarDay(year, month, day);
    return found && dayPeriod(found);
  };
  const said = reader.attempt(() => yearTold(reader));
  if (said) {
    return {
      orientation: 'as told',
      resolve: (scene) => {
        const year = said(scene);
        const period = year === null ? null : inYear(year);
        return period && meaning(period);
      },
    };
  }
  const onWeekday = (year: number): Period | null => {
    const period = inYear(year);
    return period && (weekdayTold === null || weekday(period.range.earliest) === weekdayTold) ? period : null;
  };
  return fromToday(
    'as told',
    (today, { direction }) =>
      nearestYearly(today, direction(), onWeekday) ?? nearestYearly(today, direction(), inYear) ?? dayPeriod(today),
  );
}
