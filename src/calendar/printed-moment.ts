import type { IsoDay } from '../model/date.ts';
import { type DayAndTime, inZone } from './in-zone.ts';
import { printedDay } from './printed-day.ts';
import { type PrintedTime, printedTime } from './printed-time.ts';
import { weekday } from './weekday.ts';

/** A day as a page prints it, with the weekday and the time of day that stand beside it. */
export interface PrintedMoment {
  /** Offset behind it. */
  readonly end: number;
  /** The days it can mean, weekday aside: none when the calendar lacks it, two when day and month may change places. */
  readonly readings: readonly IsoDay[];
  /** Those of them that fall on the weekday it names; all when it names none. */
  readonly fitting: readonly IsoDay[];
  readonly time: PrintedTime | null;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const named =
  /(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?!\p{L})\.?,?[\p{Zs}\t]*(?:the[\p{Zs}\t]+)?/iuy;
// "T", " at ", ", ", " | ", " / ", " – "
const beforeTime = /T(?=\d)|[\p{Zs}\t]*[,|/·•–—-]?[\p{Zs}\t]*(?:at[\p{Zs}\t]+)?/iuy;
const behindTime = /[\p{Zs}\t]*[,|/·•–—-]?[\p{Zs}\t]*(?:on[\p{Zs}\t]+)?/iuy;

/** Reads the day that stands at an offset: "Thu 2 Jan 2025 14.05 GMT", "10:15, 3 January 2025"; null when none does. */
export function printedMoment(text: string, at: number): PrintedMoment | null {
  const early = printedTime(text, at);
  const start = early ? early.end + lengthAt(behindTime, text, early.end) : at;
  const dayAt = start + lengthAt(named, text, start);
  const day = printedDay(text, dayAt);
  if (!day) return null;
  const told = weekdays.indexOf(text.slice(start, start + 3).toLowerCase()) + 1;
  const fitting = dayAt === start ? day.readings : day.readings.filter((reading) => weekday(reading) === told);
  const late = early ? null : printedTime(text, day.end + lengthAt(beforeTime, text, day.end));
  return { end: late?.end ?? day.end, readings: day.readings, fitting, time: early ?? late };
}

/**
 * The one day a moment means, in a zone, and its time there; null when it means none or two. A time without a zone is one of
 * that zone; of one whose zone is not known, the day stays as it is printed.
 */
export function momentIn({ fitting, time }: PrintedMoment, zone: string): { day: IsoDay; time: string | null } | null {
  const [day, other] = fitting;
  if (!day || other) return null;
  if (time?.ahead === undefined) return { day, time: null };
  const there: DayAndTime = { day, time: time.time };
  return time.ahead === null ? there : inZone(there, time.ahead, zone);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
