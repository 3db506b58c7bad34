import { dayPeriod } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { partsOfDay } from '../../../calendar/times/weekdays.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** Days counted from the day of writing: "today", "yesterday", "tomorrow night", "this morning", "last night". */
export const today: TimeRule = {
  name: 'today',
  opens: ['today', 'tonight', 'yesterday', 'tomorrow', 'this', 'last', 'the', 'day', 'earlier', 'later'],
  period: true,
  read: (reader) => {
    reader.accept('earlier', 'later');
    const steps = stepsRead(reader);
    if (steps === null) return null;
    return fromToday(steps < 0 ? 'past' : steps > 0 ? 'future' : 'present', (day) => dayPeriod(shiftDay(day, steps)));
  },
};

const simple: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function stepsRead(reader: TokenReader): number | null {
  const isLastNight = reader.lower(-1) !== 'the' && reader.lower() === 'last';
  reader.accept('the');
  if (reader.phrase('day', 'before', 'yesterday')) return -2;
  if (reader.phrase('day', 'after', 'tomorrow')) return 2;
  if (reader.lower(-1) === 'the') return null;
  const token = reader.peek();
  const before = reader.peek(-1);
  // USA Today is a newspaper.
  if (token?.capital && token.lower === 'today' && before?.kind === 'word' && before.capital) return null;
  const steps = reader.take(simple);
  if (steps !== null) {
    if (steps !== 0 && partsOfDay.has(reader.lower())) reader.at += 1;
    return steps;
  }
  if (reader.accept('this')) return reader.accept('morning', 'afternoon', 'evening', 'lunchtime') ? 0 : null;
  if (isLastNight && reader.accept('last')) return reader.accept('night', 'evening') ? -1 : null;
  return null;
}
