import type { PeriodUnit } from '../period.ts';

/** A word for a stretch of time: so many of a unit of the calendar. */
export interface Unit {
  readonly unit: PeriodUnit;
  readonly times: number;
}

const one = (unit: PeriodUnit, times = 1): Unit => ({ unit, times });

/** Units one can be in: "this week", "the following year". */
export const singleUnits: ReadonlyMap<string, PeriodUnit> = new Map<string, PeriodUnit>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
]);

/** Units one can count: "three weeks", "a fortnight". */
export const countedUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...[...singleUnits].flatMap(([word, unit]): [string, Unit][] => [
    [word, one(unit)],
    [`${word}s`, one(unit)],
  ]),
  ['fortnight', one('week', 2)],
  ['fortnights', one('week', 2)],
]);
