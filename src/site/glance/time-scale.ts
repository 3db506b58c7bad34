import { cumsum, pairs } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { civilDate, isoDayOf } from '../../calendar/civil-date.ts';
import { daysBetween } from '../../calendar/days-between.ts';
import type { DayRange, IsoDay } from '../../model/date.ts';

/** A time axis on which stretches without anything are drawn shorter than they are. */
export interface TimeScale {
  /** Where a day lies: 0 is the beginning of the axis, 1 its end. */
  at(day: IsoDay): number;
  /** The first days of all months on the axis, in order. */
  readonly months: readonly IsoDay[];
}

/**
 * The axis that holds all these ranges, from the first of a month to the first of another. Between two neighbouring
 * days on which something begins or ends it is drawn as long as the binary logarithm of their distance: ten days are
 * little more than three times as long as one, and days that follow each other all alike.
 * Null when no range has an end.
 */
export function timeScale(ranges: readonly DayRange[]): TimeScale | null {
  const days = ranges.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = isoDayOf(utcMonth.floor(civilDate(first)));
  const end = isoDayOf(utcMonth.offset(utcMonth.floor(civilDate(last)), 1));
  const knots = [...new Set([start, ...days, end])].toSorted();
  const lengths = cumsum(pairs(knots).map(([a, b]) => Math.log2(1 + daysBetween(a, b))));
  const whole = lengths.at(-1) ?? 1;
  const scale = scaleLinear(
    knots.map((day) => civilDate(day).getTime()),
    [0, ...lengths].map((length) => length / whole),
  );
  return {
    at: (day) => scale(civilDate(day).getTime()),
    months: utcMonth.range(civilDate(start), civilDate(end)).map(isoDayOf),
  };
}
