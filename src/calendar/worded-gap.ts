import { differenceInMonths } from 'date-fns/differenceInMonths';
import type { DayRange } from '../model/date.ts';
import { plural } from '../text/plural.ts';
import { civilDate } from './civil-date.ts';
import { daysBetween } from './days-between.ts';
import { shiftMonth } from './shift-day.ts';

/** Shorter gaps are not worth telling. In days. */
const shortest = 7;
/** From here on a gap is told in months. In days. */
const manyDays = 60;
/** And from here on in years. In months. */
const manyMonths = 24;

/**
 * How long after `before` comes `after`: `18 days`, `4 months and 22 days`, `more than 2 years`; where one of them is not known to the day,
 * what it is at least, `at least 5 weeks`. Null when the two may be less than a week apart or an end is open.
 */
export function wordedGap(before: DayRange, after: DayRange): string | null {
  if (before.latest === null || after.earliest === null) return null;
  const days = daysBetween(before.latest, after.earliest);
  if (days < shortest) return null;
  const isExact = before.earliest === before.latest && after.earliest === after.latest;
  if (days < manyDays) return isExact ? plural(days, 'day') : `at least ${plural(Math.floor(days / 7), 'week')}`;
  const months = differenceInMonths(civilDate(after.earliest), civilDate(before.latest));
  const rest = daysBetween(shiftMonth(before.latest, months), after.earliest);
  const whole = months < manyMonths ? plural(months, 'month') : plural(Math.floor(months / 12), 'year');
  if (!isExact) return `at least ${whole}`;
  if (months >= manyMonths) return months % 12 > 0 || rest > 0 ? `more than ${whole}` : whole;
  return rest > 0 ? `${whole} and ${plural(rest, 'day')}` : whole;
}
