import type { IsoDay } from '../model/date.ts';
import { dayNumber } from './civil-date.ts';

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from);
