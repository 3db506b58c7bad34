import { intervalToDuration } from 'date-fns/intervalToDuration';
import type { DayRange } from '../model/date.ts';
import { civilDate } from './civil-date.ts';
import { daysBetween } from './days-between.ts';

/** Shorter gaps are not worth telling. In days. */
const shortest = 7;
/** From here on a gap is told in months. In days. */
const manyDays = 60;

/**
 * How long after `before` comes `after`: `18 days`, `4 months and 22 days`; where one of them is not known to the day,
 * what it is at least, `at least 5 weeks`. Null when the two may be less than a week apart or an end is open.
 */
export function wordedGap(before: DayRange, after: DayRange): string | null {
  if (before.latest === null || after.earliest === null) return null;
  const days = daysBetween(before.latest, after.earliest);
  if (days < shortest) return null;
  const {
    years = 0,
    months = 0,
    days: rest = 0,
  } = intervalToDuration({
    start: civilDate(before.latest),
    end: civilDate(after.earliest),
  });
  const isExact = before.earliest === before.latest && after.earliest === after.latest;
  if (days < manyDays) return isExact ? count(days, 'day') : `at least ${count(Math.floor(days / 7), 'week')}`;
  const parts =
    years >= 2
      ? [count(years, 'year'), count(months, 'month')]
      : [count(12 * years + months, 'month'), count(rest, 'day')];
  return isExact ? parts.filter((part) => !part.startsWith('0 ')).join(' and ') : `at least ${parts[0]}`;
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;
