import { calendarDay } from '../../../calendar/calendar-day.ts';
import { dayPeriod, type Period } from '../../../calendar/period.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import type { TimeRule } from '../../../model/time-rule.ts';

/** A day and a month of two numbers, where a word says that it is a date: "on 14/1", "until 3/12". The day comes first. */
export const slashDate: TimeRule = {
  name: 'slash-date',
  opens: ['#'],
  read: (reader) => {
    if (!/^(?:on|until|till|since)$/.test(reader.lower(-1))) return null;
    const day = reader.digits(1, 2);
    if (day === null || !reader.peek()?.glued || !reader.accept('/') || !reader.peek()?.glued) return null;
    const month = reader.digits(1, 2);
    const next = reader.peek();
    if (month === null || (next?.glued && (next.kind !== 'mark' || /[/%:-]/.test(next.lower)))) return null;
    // What all the world calls 9/11 is an American date.
    if (calendarDay(2024, month, day) === null || (day === 9 && month === 11)) return null;
    const inYear = (year: number): Period | null => {
      const found = calendarDay(year, month, day);
      return found && dayPeriod(found);
    };
    return fromToday('as told', (today, { direction }) => nearestYearly(today, direction(), inYear));
  },
};
