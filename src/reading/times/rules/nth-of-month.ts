import { dayPeriod, type Period, periodFrom, weekendPeriod } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday, meaning } from '../../../calendar/times/meanings.ts';
import { ordinals } from '../../../calendar/times/numbers.ts';
import { weekdays } from '../../../calendar/times/weekdays.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { Meaning, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { monthName } from './month-name.ts';
import { relativePeriod } from './relative-period.ts';

const written: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);
const which: ReadonlyMap<string, number> = new Map([...ordinals, ['final', -1], ['last', -1]]);

/** A day or weekend of a month by its place in it: "the first Tuesday of November", "the last day of June". */
export const nthOfMonth: TimeRule = {
  name: 'nth-of-month',
  opens: ['the', '#', ...which.keys()],
  period: true,
  read: (reader, readPeriod) => {
    reader.accept('the');
    const number = reader.take(which) ?? reader.attempt(suffixed);
    const told = number === null ? null : kindOfDay(reader);
    if (number === null || told === null || !reader.accept('of', 'in')) return null;
    const isRelative = /^(?:this|next|last)$/.test(reader.lower()) && reader.lower(1) === 'month';
    const month = isRelative
      ? relativePeriod.read(reader, readPeriod)
      : (reader.attempt((r) => monthName.read(r, readPeriod)) ?? reader.attempt(runningMonth));
    if (!month) return null;
    return {
      ...(month.orientation ? { orientation: month.orientation } : {}),
      resolve: (scene) => {
        const whole = month.resolve(scene);
        const found = whole && nth(whole, told, number);
        return found && meaning(found);
      },
    };
  },
};

/** "the last day of the month": of that of the expression before, else of the one of writing. */
const runningMonth = (reader: TokenReader): TimeReading | null =>
  reader.skip('the') && reader.accept('month') && reader.peek()?.kind !== 'word'
    ? fromToday('present', (today, { before }) =>
        periodFrom('month', (before && before.value.length >= 7 && before.range.earliest) || today, 0),
      )
    : null;

function suffixed(reader: TokenReader): number | null {
  const number = reader.take(written);
  return number !== null && reader.peek()?.glued && reader.accept('st', 'nd', 'rd', 'th') ? number : null;
}

/** Number of the weekday; 0 for any day, 8 for a weekend. */
function kindOfDay(reader: TokenReader): number | null {
  return reader.accept('day') ? 0 : reader.accept('weekend') ? 8 : reader.take(weekdays);
}

/** The n-th such day of a month, from its end when the number is negative; a weekend lies in it with both its days. */
function nth({ range: { earliest, latest } }: Meaning, told: number, number: number): Period | null {
  if (!earliest || !latest) return null;
  const day = told === 8 ? 6 : told;
  const end = told === 8 ? shiftDay(latest, -1) : latest;
  const fromFirst = day === 0 ? 0 : (day - weekday(earliest) + 7) % 7;
  const toLast = day === 0 ? 0 : (weekday(end) - day + 7) % 7;
  const step = day === 0 ? 1 : 7;
  const found = number > 0 ? shiftDay(earliest, fromFirst + step * (number - 1)) : shiftDay(end, -toLast);
  if (found > end) return null;
  return told === 8 ? weekendPeriod(found) : dayPeriod(found);
}
