import { getISODay } from 'date-fns/getISODay';
import type { IsoDay } from '../model/date.ts';
import { civilDate } from './civil-date.ts';

/** Monday is 1, Sunday 7. */
export const weekday = (day: IsoDay): number => getISODay(civilDate(day));
