import type { DayRange } from '../model/date.ts';
import { shiftDay } from './shift-day.ts';

/**
 * The days before a range and those after it, where it has an end. Of what a table does not reach it says nothing: whatever
 * it says of the others, a story may be from then.
 */
export const daysOutside = ({ earliest, latest }: DayRange): readonly DayRange[] => [
  ...(earliest === null ? [] : [{ earliest: null, latest: shiftDay(earliest, -1) }]),
  ...(latest === null ? [] : [{ earliest: shiftDay(latest, 1), latest: null }]),
];
