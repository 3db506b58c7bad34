import type { DayRange } from '../model/date.ts';

/** The smallest range that holds both; an end open in one is open in the hull. */
export const hull = (a: DayRange, b: DayRange): DayRange => ({
  earliest: a.earliest === null || b.earliest === null ? null : a.earliest < b.earliest ? a.earliest : b.earliest,
  latest: a.latest === null || b.latest === null ? null : a.latest > b.latest ? a.latest : b.latest,
});
