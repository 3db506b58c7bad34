import { dayPeriod, type Period, type PeriodUnit, periodFrom } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { singleUnits } from '../../../calendar/times/units.ts';
import { weekdays } from '../../../calendar/times/weekdays.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

/** A step further than "last" and "next": "the week before last", "the Saturday after next", "Monday week". */
export const beforeLast: TimeRule = {
  name: 'before-last',
  opens: ['the', 'a', ...weekdays.keys(), 'tomorrow', 'today'],
  read: (reader) => reader.attempt(further) ?? reader.attempt(weekOn) ?? reader.attempt(dayWeek),
};

function further(reader: TokenReader): TimeReading | null {
  reader.accept('the');
  const told = reader.take(weekdays);
  const unit = told === null ? reader.take(singleUnits) : null;
  if (told === null && (unit === null || unit === 'day')) return null;
  const steps = reader.phrase('before', 'last') ? -2 : reader.phrase('after', 'next') ? 2 : 0;
  // "the week before last Christmas" is counted from a feast.
  if (steps === 0 || reader.peek()?.capital) return null;
  return fromToday(steps < 0 ? 'past' : 'future', (today) => stepped(today, told, unit ?? 'week', steps));
}

function stepped(today: IsoDay, told: number | null, unit: PeriodUnit, steps: number): Period {
  if (told === null) return periodFrom(unit, today, steps);
  const back = weekday(today) === told ? -21 : -14;
  return dayPeriod(shiftDay(coming(today, told), steps < 0 ? back : 7));
}

/** "a week on Friday", "a week today", "a fortnight tomorrow". */
function weekOn(reader: TokenReader): TimeReading | null {
  if (!reader.accept('a')) return null;
  const weeks = reader.accept('week') ? 1 : reader.accept('fortnight') ? 2 : 0;
  if (weeks === 0) return null;
  reader.accept('on');
  return counted(reader, weeks);
}

/** "Monday week", "tomorrow week". */
function dayWeek(reader: TokenReader): TimeReading | null {
  const reading = counted(reader, 1);
  const isWeek = !reader.peek()?.capital && reader.accept('week') && reader.lower() !== '-' && reader.lower() !== "'s";
  return reading && isWeek ? reading : null;
}

function counted(reader: TokenReader, weeks: number): TimeReading | null {
  const isCapital = reader.peek()?.capital === true;
  const told = reader.take(weekdays);
  const steps = told === null ? (reader.accept('today') ? 0 : reader.accept('tomorrow') ? 1 : null) : null;
  if (told === null ? steps === null : !isCapital) return null;
  return fromToday('future', (today) =>
    dayPeriod(shiftDay(told === null ? shiftDay(today, steps ?? 0) : coming(today, told), 7 * weeks)),
  );
}

/** The next such weekday, a week on when it is today. */
const coming = (today: IsoDay, told: number): IsoDay => shiftDay(today, (told - weekday(today) + 7) % 7 || 7);
