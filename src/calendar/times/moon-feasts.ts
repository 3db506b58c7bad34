import { UTCDate } from '@date-fns/utc';
import { day, type IsoDay } from '../../model/date.ts';
import { civilDate, dayLength, isoDayOf } from '../civil-date.ts';
import type { Period } from '../period.ts';
import { shiftDay } from '../shift-day.ts';

/** A day of another calendar, by the number or the name that the calendar gives its month. */
export interface MoonDay {
  readonly calendar: 'chinese' | 'hebrew' | 'islamic-umalqura';
  readonly month: string;
  readonly day: number;
  /** Days by which whoever sees the moon later keeps it later. */
  readonly later: number;
}

/** Feasts that follow the moon, in small letters, as the platform's own calendars reckon them. */
export const moonFeasts: readonly (readonly [name: string, day: MoonDay])[] = [
  ['chinese new year', { calendar: 'chinese', month: '1', day: 1, later: 0 }],
  ['lunar new year', { calendar: 'chinese', month: '1', day: 1, later: 0 }],
  ['passover', { calendar: 'hebrew', month: 'Nisan', day: 15, later: 0 }],
  ['rosh hashanah', { calendar: 'hebrew', month: 'Tishri', day: 1, later: 0 }],
  ['yom kippur', { calendar: 'hebrew', month: 'Tishri', day: 10, later: 0 }],
  ['eid al - fitr', { calendar: 'islamic-umalqura', month: '10', day: 1, later: 1 }],
  ['eid ul - fitr', { calendar: 'islamic-umalqura', month: '10', day: 1, later: 1 }],
  ['eid al - adha', { calendar: 'islamic-umalqura', month: '12', day: 10, later: 1 }],
  ['eid ul - adha', { calendar: 'islamic-umalqura', month: '12', day: 10, later: 1 }],
];

const known = new Map<string, IsoDay | null>();

/** The day of our calendar on which it falls in a year, or the days; null where it falls on none, or on two. */
export function moonPeriod(feast: MoonDay, year: number): Period | null {
  const first = moonDay(feast, year);
  return first && { value: first, range: { earliest: first, latest: shiftDay(first, feast.later) } };
}

function moonDay({ calendar, month, day: date }: MoonDay, year: number): IsoDay | null {
  const key = `${calendar} ${month} ${date} ${year}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wanted = new Set([`${month}/${date}`, `${date} ${month}`, `${month} ${date}`]);
  const first = civilDate(day(`${year}-01-01`)).getTime();
  const found = Array.from({ length: 366 }, (_, index) => new UTCDate(first + index * dayLength)).filter(
    (candidate) => candidate.getFullYear() === year && wanted.has(format.format(candidate)),
  );
  const only = found.length === 1 && found[0] ? isoDayOf(found[0]) : null;
  known.set(key, only);
  return only;
}
