import { edtf } from '../calendar/edtf.ts';
import { wordedPeriod } from '../calendar/worded-period.ts';
import { wordedRange } from '../calendar/worded-range.ts';
import type { DayRange } from '../model/date.ts';
import type { DateEstimate } from '../model/date-estimate.ts';

/** A date as people read it, and as machines do where one day, month or year is true. */
export interface WordedDate {
  readonly text: string;
  /** For `<time datetime>`; null when no machine date would be true. */
  readonly datetime: string | null;
}

/** Words the date of a story, and says so where it was worked out. */
export function wordedDate(date: DateEstimate): WordedDate {
  if (date.kind === 'unknown') return { text: 'No date given', datetime: null };
  if (date.kind === 'stated') return wordedDays(date.range);
  const days = wordedRange(date.range)?.replace(/^(.+) to (.+)$/, 'between $1 and $2');
  return { text: `No date given; ${days}, judging by its text`, datetime: null };
}

/** Words when a story told something: `3 January 2025`, `between … and …, judging by its text`. */
export function wordedTelling(date: DateEstimate): WordedDate {
  if (date.kind === 'unknown') return { text: 'in a story without a date', datetime: null };
  const { text, datetime } = wordedDate(date);
  return { text: text.replace(/^No date given; /, ''), datetime };
}

/** Words a range of days. */
export function wordedDays(range: DayRange): WordedDate {
  const period = edtf(range);
  return {
    text: wordedRange(range) ?? 'at no known time',
    datetime: period === null || period.includes('/') ? null : period,
  };
}

/** Words the heading of a run of entries; null stands for those without a date. */
export const wordedHeading = (period: string | null): string =>
  period === null ? 'No date given' : wordedPeriod(period);
