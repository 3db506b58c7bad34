import { UTCDate } from '@date-fns/utc';
import { day, type IsoDay, NotADay } from '../model/date.ts';

/** Midnight UTC of a day, for date-fns. */
export const civilDate = (iso: IsoDay): UTCDate =>
  new UTCDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));

/** The day on which an instant lies in UTC. @throws NotADay outside the years 0 to 9999. */
export function isoDayOf(date: Date): IsoDay {
  if (Number.isNaN(date.getTime())) throw new NotADay('A reckoned date lies outside every calendar.');
  return day(date.toISOString().slice(0, 10));
}
