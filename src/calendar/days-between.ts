import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { IsoDay } from '../model/date.ts';
import { civilDate } from './civil-date.ts';

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  differenceInCalendarDays(civilDate(to), civilDate(from));
