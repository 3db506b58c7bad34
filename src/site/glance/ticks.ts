import { wordedPeriod } from '../../calendar/worded-period.ts';
import type { IsoDay } from '../../model/date.ts';
import type { TimeScale } from './time-scale.ts';

/** A month that the axis names. */
export interface Tick {
  /** Along the axis, 0 to 1. */
  readonly at: number;
  /** `Mar`. */
  readonly month: string;
  /** `2024`, at the first tick and wherever a year begins; else null. */
  readonly year: string | null;
}

/** January before July before the other quarters before the rest: what is named first when there is room for few. */
const rank = (day: IsoDay): number => ['01', '07', '04', '10'].indexOf(day.slice(5, 7)) + 1 || 5;

/** The months that find room on an axis `length` pixels long when labels need `room` pixels each, in order. */
export function ticks({ at, months }: TimeScale, length: number, room: number): readonly Tick[] {
  const named: IsoDay[] = [];
  const fits = (day: IsoDay): boolean =>
    (1 - at(day)) * length >= room / 2 && named.every((other) => Math.abs(at(other) - at(day)) * length >= room);
  for (const day of months.toSorted((a, b) => rank(a) - rank(b))) if (fits(day)) named.push(day);
  return named.toSorted().map((day, index, all) => ({
    at: at(day),
    month: wordedPeriod(day.slice(0, 7)).slice(0, 3),
    year: index === 0 || day.slice(0, 4) !== all[index - 1]?.slice(0, 4) ? day.slice(0, 4) : null,
  }));
}

/** More than this many small ticks blur into a band: on the narrowest wide picture they are eight pixels apart. */
const smallTicksAtMost = 72;

/** Where months begin, or quarters, years, decades where months are too many: what shows how the axis stretches and shrinks. */
export function minorTicks({ at, months }: TimeScale): readonly number[] {
  const every = [1, 3, 12, 60, 120, 600].find((count) => months.length / count <= smallTicksAtMost) ?? 1200;
  const monthsSince = (day: IsoDay): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
  return months.filter((day) => monthsSince(day) % every === 0).map(at);
}
