import type { TimeRule } from '../../model/time-rule.ts';
import { ago } from './rules/ago.ts';
import { bareDay } from './rules/bare-day.ts';
import { beforeLast } from './rules/before-last.ts';
import { besideBefore } from './rules/beside-before.ts';
import { calendarDate } from './rules/calendar-date.ts';
import { countedFrom } from './rules/counted-from.ts';
import { dayNumberAlone } from './rules/day-number.ts';
import { decade } from './rules/decade.ts';
import { fromNow } from './rules/from-now.ts';
import { laterOrEarlier } from './rules/later-or-earlier.ts';
import { livedSeason } from './rules/lived-season.ts';
import { monthAndYear } from './rules/month-and-year.ts';
import { monthName } from './rules/month-name.ts';
import { namedDay } from './rules/named-day.ts';
import { newYear } from './rules/new-year.ts';
import { nthOfMonth } from './rules/nth-of-month.ts';
import { numericDate } from './rules/numeric-date.ts';
import { partOfPeriod } from './rules/part-of-period.ts';
import { quarter } from './rules/quarter.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { samePeriod } from './rules/same-period.ts';
import { sharedMonth } from './rules/shared-month.ts';
import { sinceThen } from './rules/since-then.ts';
import { slashDate } from './rules/slash-date.ts';
import { spanOfUnits } from './rules/span-of-units.ts';
import { stampedDate } from './rules/stamped-date.ts';
import { today } from './rules/today.ts';
import { vagueTime } from './rules/vague-time.ts';
import { weekInARow } from './rules/week-in-a-row.ts';
import { weekOf } from './rules/week-of.ts';
import { weekdayName } from './rules/weekday-name.ts';
import { weekend } from './rules/weekend.ts';
import { within } from './rules/within.ts';
import { yearNumber } from './rules/year-number.ts';
import { yearSeason } from './rules/year-season.ts';
import { yearSpan } from './rules/year-span.ts';

/**
 * THE LIST: every rule that reads a time in any news; before it stand those of the beat. At one place the longest
 * expression wins, and of two as long the one whose rule stands first.
 */
export const rules: readonly TimeRule[] = [
  calendarDate,
  sharedMonth,
  numericDate,
  slashDate,
  stampedDate,
  namedDay,
  newYear,
  quarter,
  weekOf,
  nthOfMonth,
  monthAndYear,
  monthName,
  yearSeason,
  livedSeason,
  decade,
  yearSpan,
  yearNumber,
  today,
  weekdayName,
  dayNumberAlone,
  beforeLast,
  weekend,
  relativePeriod,
  partOfPeriod,
  bareDay,
  samePeriod,
  laterOrEarlier,
  besideBefore,
  countedFrom,
  ago,
  fromNow,
  spanOfUnits,
  within,
  weekInARow,
  sinceThen,
  vagueTime,
];
