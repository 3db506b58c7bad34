import { UTCDate } from '@date-fns/utc';
import { day, type IsoDay } from '../model/date.ts';

/** Midnight UTC of a day, for date-fns. */
export const civilDate = (iso: IsoDay): UTCDate =>
  new UTCDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));

/** The day on which an instant lies in UTC. */
export const isoDayOf = (date: Date): IsoDay => day(date.toISOString().slice(0, 10));
