import { monthOf, periodFrom, quarterPeriod, yearOf } from '../../../calendar/period.ts';
import { shiftDay, shiftMonth } from '../../../calendar/shift-day.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import type { Meaning, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** What was named before, a year earlier: "the same period last year", "the same month a year earlier". */
export const samePeriod: TimeRule = {
  name: 'same-period',
  opens: ['the', 'this'],
  read: (reader) => {
    const timeOfYear = reader.attempt(thisTime);
    if (timeOfYear) return timeOfYear;
    const the = reader.phrase('the', 'same') || reader.accept('this');
    if (!the || !reader.accept('period', 'month', 'quarter', 'time', 'week', 'day', 'stage', 'point')) return null;
    reader.accept('of', 'in', 'the');
    if (!reader.attempt(yearBack)) return null;
    return {
      orientation: 'past',
      resolve: ({ before, today }) => (before ? yearEarlier(before) : today && meaning(periodFrom('year', today, -1))),
    };
  },
};

/** Days either way that "about this time" takes in. */
const about = 15;

/** "this time last year", "this time next year": about the same day. */
function thisTime(reader: TokenReader): TimeReading | null {
  if (!reader.accept('this') || !reader.accept('time', 'point', 'stage')) return null;
  reader.accept('of', 'in');
  const steps =
    reader.phrase('last', 'year') || reader.phrase('a', 'year', 'ago') ? -12 : reader.phrase('next', 'year') ? 12 : 0;
  if (steps === 0) return null;
  return {
    orientation: steps < 0 ? 'past' : 'future',
    resolve: ({ today }) => {
      if (today === null) return null;
      const day = shiftMonth(today, steps);
      const range = { earliest: shiftDay(day, -about), latest: shiftDay(day, about) };
      return { ...meaning(periodFrom('month', day, 0), 'APPROX'), range };
    },
  };
}

const yearBack = (reader: TokenReader): true | null =>
  reader.phrase('last', 'year') ||
  reader.phrase('a', 'year', 'earlier') ||
  reader.phrase('a', 'year', 'ago') ||
  reader.phrase('one', 'year', 'earlier') ||
  reader.phrase('the', 'previous', 'year') ||
  reader.phrase('previous', 'year') ||
  reader.phrase('year', 'before')
    ? true
    : null;

function yearEarlier({ value, range: { earliest } }: Meaning): Meaning | null {
  if (!earliest) return null;
  const back = shiftMonth(earliest, -12);
  if (value.includes('-Q')) return meaning(quarterPeriod(yearOf(back), Math.ceil(monthOf(back) / 3)));
  return meaning(periodFrom(/^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? 'month' : 'year', back, 0));
}
