import { monthOf, periodFrom, quarterPeriod, yearOf } from '../../../calendar/period.ts';
import { shiftMonth } from '../../../calendar/shift-day.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import type { Meaning, TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** What was named before, a year earlier: "the same period last year", "the same month a year earlier". */
export const samePeriod: TimeRule = {
  name: 'same-period',
  opens: ['the', 'this'],
  read: (reader) => {
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
