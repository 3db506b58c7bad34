import { calendarDay } from '../../../calendar/calendar-day.ts';
import { daysBetween } from '../../../calendar/days-between.ts';
import { dayPeriod } from '../../../calendar/period.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import { shortWeekdays, weekdays } from '../../../calendar/times/weekdays.ts';
import { century } from '../../../calendar/times/year-words.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';

/** A date of three numbers: `2025-01-03`, `03/01/2025`, `3.1.2025`, `7/8/07`, `Friday 3/1/2025`. */
export const numericDate: TimeRule = {
  name: 'numeric-date',
  opens: ['#', ...weekdays.keys(), ...shortWeekdays.keys()],
  read: (reader) => {
    const before = reader.lower(reader.lower(-1) === ':' ? -2 : -1);
    const isOfThing = numbered.has(before) || (reader.peek()?.glued === true && before === 'v');
    const told = reader.attempt(weekdayBefore);
    const numbers = isOfThing ? null : threeNumbers(reader);
    if (!numbers) return null;
    const days = possibleDays(numbers);
    const [first, second] = told === null ? days : onWeekday(days, told);
    if (!first) return null;
    return {
      // The day comes first in most of the world, the month in America: the reading nearer to the day of writing wins.
      resolve: ({ today }) => {
        if (!second || today === null) return meaning(dayPeriod(first));
        const distance = (day: IsoDay): number => Math.abs(daysBetween(today, day));
        return meaning(dayPeriod(distance(second) < distance(first) ? second : first));
      },
    };
  },
};

function weekdayBefore(reader: TokenReader): number | null {
  if (!reader.peek()?.capital) return null;
  const told = reader.take(weekdays) ?? reader.take(shortWeekdays);
  if (told !== null) reader.accept(',');
  return told;
}

/** Those of the days that fall on the weekday told beside them, or all when none does. */
function onWeekday(days: readonly IsoDay[], told: number): readonly IsoDay[] {
  const fitting = days.filter((day) => weekday(day) === told);
  return fitting.length > 0 ? fitting : days;
}

/** What counts its own versions and parts by such numbers: "release 2.3.30". */
const numbered = wordSet(
  'release version update build patch firmware v section chapter article paragraph clause rule no',
);

type Numbers = readonly [string, string, string];

function threeNumbers(reader: TokenReader): Numbers | null {
  const [first, mark, second, again, third] = [0, 1, 2, 3, 4].map((offset) => reader.peek(offset));
  if (!first || !mark || !second || !again || !third) return null;
  if (![mark, second, again, third].every(({ glued }) => glued)) return null;
  if (second.kind !== 'digits' || third.kind !== 'digits') return null;
  if (mark.lower !== again.lower || !/[-/.]/.test(mark.lower)) return null;
  reader.at += 5;
  const next = reader.peek();
  if (next?.glued && (next.kind !== 'mark' || /[%/]/.test(next.lower)) && next.lower !== 't') return null;
  return [first.lower, second.lower, third.lower];
}

function possibleDays([first, second, third]: Numbers): readonly IsoDay[] {
  const numbers = [Number(first), Number(second), Number(third)] as const;
  if (first.length === 4) return found(calendarDay(numbers[0], numbers[1], numbers[2]));
  if (first.length > 2 || second.length > 2 || (third.length !== 4 && third.length !== 2)) return [];
  // Two digits from 30 to 49 could be of either century.
  if (third.length === 2 && numbers[2] >= 30 && numbers[2] < 50) return [];
  const year = third.length === 4 ? numbers[2] : century(numbers[2]);
  if (year < 1900 || year > 2099) return [];
  return [...found(calendarDay(year, numbers[1], numbers[0])), ...found(calendarDay(year, numbers[0], numbers[1]))];
}

const found = (day: IsoDay | null): readonly IsoDay[] => (day ? [day] : []);
