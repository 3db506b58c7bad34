import { shiftDay } from '../../../calendar/shift-day.ts';
import type { DayRange, IsoDay } from '../../../model/date.ts';

/**
 * The days of which a table says nothing, before its first one and after its last: whatever it says of the others, a story
 * may be from then. What a table lacks can only widen what is worked out.
 *
 * @param since the first day from which nothing is missing; null where nothing is missing before either
 */
export const unknownDays = (since: IsoDay | null, knownUntil: IsoDay): readonly DayRange[] => [
  ...(since === null ? [] : [{ earliest: null, latest: shiftDay(since, -1) }]),
  { earliest: shiftDay(knownUntil, 1), latest: null },
];
