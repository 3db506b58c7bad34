import type { IsoDay } from '../model/date.ts';
import { dayNumber } from './civil-date.ts';

/** Monday is 1, Sunday 7. The first day of all, 1 January 1970, was a Thursday. */
export const weekday = (day: IsoDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
