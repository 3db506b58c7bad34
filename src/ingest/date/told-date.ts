import { momentIn, type PrintedMoment } from '../../calendar/printed-moment.ts';
import type { DayRange } from '../../model/date.ts';

/** A date as a file tells it. */
export interface ToldDate {
  /** The days as they are written. */
  readonly range: DayRange;
  /** The same where a time of day stands beside it, or its month is a word. */
  readonly moment: PrintedMoment | null;
}

/** The days of a date and its time of day, `HH:MM`, as clocks in the zone have them. */
export function toldIn({ range, moment }: ToldDate, zone: string): { range: DayRange; time: string | null } {
  const there = moment && momentIn(moment, zone);
  return there ? { range: { earliest: there.day, latest: there.day }, time: there.time } : { range, time: null };
}
