import { addMonths } from 'date-fns/addMonths';
import type { IsoDay } from '../model/date.ts';
import { civilDate, dayLength, dayNumber, isoDayOf } from './civil-date.ts';

/** A day so many days later, earlier when the number is negative. */
export const shiftDay = (day: IsoDay, days: number): IsoDay => isoDayOf(new Date(dayNumber(day, days) * dayLength));

/** A day so many months later; the last day of a month that lacks it. */
export const shiftMonth = (day: IsoDay, months: number): IsoDay => isoDayOf(addMonths(civilDate(day), months));
