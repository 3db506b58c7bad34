import { monthPeriod, weekPeriod } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import { ordinals } from '../../../calendar/times/numbers.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { ReadPeriod, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { calendarDate } from './calendar-date.ts';
import { monthName } from './month-name.ts';

const which: ReadonlyMap<string, number> = new Map([...ordinals, ['final', -1], ['last', -1]]);

/** A week of a month: "the last week of March"; and that of a day: "the week of 6 October". */
export const weekOf: TimeRule = {
  name: 'week-of',
  opens: ['the', 'week', ...which.keys()],
  read: (reader, readPeriod) => {
    reader.accept('the');
    const ofDay = reader.attempt((r) => holding(r, readPeriod));
    if (ofDay) return ofDay;
    const number = reader.take(which);
    if (number === null || !reader.accept('week') || !reader.accept('of', 'in')) return null;
    const month = monthName.read(reader, readPeriod);
    if (!month) return null;
    return {
      ...(month.orientation ? { orientation: month.orientation } : {}),
      resolve: (scene) => {
        const found = month.resolve(scene);
        const first = found && /^\d{4}-\d{2}$/.test(found.value) ? found.range.earliest : null;
        return first && meaning(weekPeriod(dayIn(first, number)));
      },
    };
  },
};

/** "the week of 6 October": the one that holds the day. */
function holding(reader: TokenReader, readPeriod: ReadPeriod): TimeReading | null {
  if (!reader.accept('week') || !reader.accept('of')) return null;
  const date = calendarDate.read(reader, readPeriod);
  return (
    date && {
      ...(date.orientation ? { orientation: date.orientation } : {}),
      resolve: (scene) => {
        const day = date.resolve(scene)?.range.earliest;
        return day ? meaning(weekPeriod(day)) : null;
      },
    }
  );
}

/** A day of the n-th week of the month that begins on `first`. */
function dayIn(first: IsoDay, number: number): IsoDay {
  if (number > 0) return shiftDay(first, 7 * (number - 1) + 3);
  const last = monthPeriod(Number(first.slice(0, 4)), Number(first.slice(5, 7))).range.latest;
  return shiftDay(last, -3);
}
