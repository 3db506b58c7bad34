import type { DayRange, IsoDay } from '../model/date.ts';

/** Whether some day lies in both. */
export const overlap = (a: DayRange, b: DayRange): boolean =>
  (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
  (b.earliest === null || a.latest === null || b.earliest <= a.latest);

/** The days that lie in both; null when there is none. */
export function common(a: DayRange, b: DayRange): DayRange | null {
  if (!overlap(a, b)) return null;
  return { earliest: later(a.earliest, b.earliest), latest: earlier(a.latest, b.latest) };
}

/** Null stands for a day before all others. */
const later = (a: IsoDay | null, b: IsoDay | null): IsoDay | null => (a === null ? b : b === null ? a : a > b ? a : b);
/** Null stands for a day after all others. */
const earlier = (a: IsoDay | null, b: IsoDay | null): IsoDay | null =>
  a === null ? b : b === null ? a : a < b ? a : b;
