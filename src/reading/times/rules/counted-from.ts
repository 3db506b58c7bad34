import { dayPeriod, type Period, type PeriodUnit, periodFrom } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday, meaning } from '../../../calendar/times/meanings.ts';
import { cardinals, ordinals } from '../../../calendar/times/numbers.ts';
import { countedUnits, shifted } from '../../../calendar/times/units.ts';
import { weekdays } from '../../../calendar/times/weekdays.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { Meaning, ReadPeriod, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { calendarDate } from './calendar-date.ts';
import { namedDay } from './named-day.ts';
import { weekdayName } from './weekday-name.ts';

/** How far, and in what, a time lies from another. */
type Offset = (from: Meaning, direction: 1 | -1) => Period | null;

/** Time counted from one that is named behind it: "two days before Christmas", "the Saturday after Easter". */
export const countedFrom: TimeRule = {
  name: 'counted-from',
  opens: ['#', 'the', 'eve', ...cardinals.keys(), ...ordinals.keys()],
  read: (reader, readPeriod) => {
    const isEve = reader.attempt(eve) ?? false;
    const ofToday = reader.attempt(fromDay);
    if (ofToday) return ofToday;
    const numbered = reader.attempt(counted) ?? reader.attempt(nthWeekday);
    const offset = numbered ?? (isEve ? days('day', 1) : reader.attempt(single));
    if (!offset) return null;
    const direction = isEve || reader.accept('before') ? -1 : reader.accept('after', 'following') ? 1 : null;
    const anchor = direction && (numbered ? reader.attempt((r) => readPeriod(r)) : anchorDay(reader, readPeriod));
    if (!direction || !anchor) return null;
    return {
      ...(anchor.orientation ? { orientation: anchor.orientation } : {}),
      resolve: (scene) => {
        const from = anchor.resolve(scene);
        const found = from && offset(from, direction);
        return found && meaning(found);
      },
    };
  },
};

const daysOfSpeech: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "a week after tomorrow": counted from a day that is told to the day, and to the day. */
function fromDay(reader: TokenReader): TimeReading | null {
  const count = reader.count();
  const unit = count === null ? null : reader.take(countedUnits);
  const direction = unit && (reader.accept('before') ? -1 : reader.accept('after', 'from') ? 1 : null);
  const steps = direction && reader.take(daysOfSpeech);
  if (count === null || !unit || !direction || steps === null) return null;
  return fromToday(direction < 0 ? 'past' : 'future', (today) =>
    dayPeriod(shifted(shiftDay(today, steps), unit, direction * count)),
  );
}

/** What "the day before" may stand before; before a clause it is the neighbour of a day that was named. */
const anchorDay = (reader: TokenReader, readPeriod: ReadPeriod): TimeReading | null => {
  for (const rule of [calendarDate, namedDay, weekdayName]) {
    const found = reader.attempt((r) => rule.read(r, readPeriod));
    if (found) return found;
  }
  const own = reader.attempt((r) => readPeriod(r));
  return own?.isDay ? own : null;
};

const eve = (reader: TokenReader): true | null =>
  reader.skip('the') && reader.accept('eve') && reader.accept('of') ? true : null;

const parts = new Set(['night', 'evening', 'morning', 'afternoon']);

/** "the day", "the night", "the week", "the Saturday". */
function single(reader: TokenReader): Offset | null {
  if (!reader.accept('the')) return null;
  const told = reader.take(weekdays);
  if (told !== null) return (from, direction) => nearestWeekday(from, told, direction);
  if (parts.has(reader.lower())) {
    reader.at += 1;
    return days('day', 1);
  }
  const unit = reader.take(countedUnits);
  return unit && unit.times === 1 && !reader.lower(-1).endsWith('s') ? days(unit.unit, 1) : null;
}

function counted(reader: TokenReader): Offset | null {
  const count = reader.count();
  const unit = count === null ? null : reader.take(countedUnits);
  return count === null || !unit ? null : days(unit.unit, count * unit.times);
}

/** Days, weeks and weekends are counted from a day alone, months from no year: what is coarser leaves them open. */
const days =
  (unit: PeriodUnit, count: number): Offset =>
  ({ value, range: { earliest, latest } }, direction) => {
    if (!earliest || !latest) return null;
    const isFine = value.length >= 10 || (unit === 'month' && value.length === 7) || /^(?:year|decade)$/.test(unit);
    if (!isFine || (value.length >= 10 && earliest !== latest)) return null;
    return periodFrom(unit, earliest, direction * count);
  };

/** "the third Tuesday after": weeks on from the nearest. */
function nthWeekday(reader: TokenReader): Offset | null {
  reader.accept('the');
  const number = reader.take(ordinals);
  const told = number === null ? null : reader.take(weekdays);
  if (number === null || told === null) return null;
  return (from, direction) => {
    const nearest = nearestWeekday(from, told, direction);
    return nearest && dayPeriod(shiftDay(nearest.range.earliest, direction * 7 * (number - 1)));
  };
}

function nearestWeekday({ range: { earliest, latest } }: Meaning, told: number, direction: 1 | -1): Period | null {
  if (!earliest || earliest !== latest) return null;
  const gap = (direction * (told - weekday(earliest)) + 7) % 7 || 7;
  return dayPeriod(shiftDay(earliest, direction * gap));
}
