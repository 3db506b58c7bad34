import { calendarDay } from '../../../calendar/calendar-day.ts';
import { dayPeriod, yearOf, yearPeriod } from '../../../calendar/period.ts';
import { shiftMonth } from '../../../calendar/shift-day.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { partOf } from '../../../calendar/times/part-of-period.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** "the new year" is the beginning of a year, "the turn of the year" its first day. */
export const newYear: TimeRule = {
  name: 'new-year',
  opens: ['the', 'new', 'turn'],
  read: (reader) => {
    const turn = reader.attempt(turnOfYear) ?? false;
    if (!turn) {
      if (elsewhere.test(reader.lower(-1))) return null;
      const the = reader.accept('the');
      const capital = reader.peek()?.capital === true;
      if (!reader.phrase('new', 'year') || (!the && !capital) || reader.lower() === "'s") return null;
    }
    return {
      orientation: 'future',
      resolve: ({ today, direction }) => {
        if (today === null) return null;
        const first = nearestYearly(today, direction(), (year) => {
          const day = calendarDay(year, 1, 1);
          return day && dayPeriod(day);
        });
        if (!first) return null;
        if (turn) return meaning(first);
        // Until spring the year is still called new.
        const near = today.slice(5) < '04-01' ? today : shiftMonth(today, direction().orientation === 'past' ? 0 : 12);
        const year = today.slice(5) < '04-01' || direction().orientation === 'past' ? yearOf(today) : yearOf(near);
        return partOf(meaning(yearPeriod(year)), 'start', today);
      },
    };
  },
};

/** Those whose year begins on another day, and in whose name the words stand. */
const elsewhere =
  /^(?:chinese|lunar|jewish|islamic|muslim|hindu|persian|iranian|kurdish|orthodox|coptic|ethiopian|tamil|thai|khmer|korean|vietnamese|tibetan|nepali|bengali|punjabi|julian|old)$/;

function turnOfYear(reader: TokenReader): true | null {
  reader.accept('the');
  if (!reader.accept('turn') || !reader.accept('of')) return null;
  reader.accept('the');
  reader.accept('new');
  return reader.accept('year') ? true : null;
}
