import type { IsoDay } from '../../model/date.ts';
import type { PeriodUnit } from '../period.ts';
import { shiftDay, shiftMonth } from '../shift-day.ts';

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
  ['qtr', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
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

const inMonths: Readonly<Partial<Record<PeriodUnit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** The day so many units on; negative: back. */
export function shifted(today: IsoDay, { unit, times }: Unit, count: number): IsoDay {
  const perUnit = inMonths[unit];
  return perUnit ? shiftMonth(today, count * perUnit) : shiftDay(today, count * times * (unit === 'day' ? 1 : 7));
}
