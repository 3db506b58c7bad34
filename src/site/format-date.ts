import { edtf } from '../calendar/edtf.ts';
import { wordedPeriod } from '../calendar/worded-period.ts';
import type { StatedDate } from '../model/story.ts';

/** A date as people read it, and as machines do where one day, month or year is true. */
export interface WordedDate {
  readonly text: string;
  /** For `<time datetime>`; null when no machine date would be true. */
  readonly datetime: string | null;
}

/** Words the date of a story. */
export function wordedDate(date: StatedDate): WordedDate {
  if (date.kind === 'unknown') return { text: 'No date given', datetime: null };
  const period = edtf(date.range);
  if (period === null || period.includes('/'))
    throw new Error(`A stated date is a day, a month or a year, not "${period}".`);
  return { text: wordedPeriod(period), datetime: period };
}

/** Words the heading of a run of stories; null stands for those without a date. */
export const wordedHeading = (period: string | null): string =>
  period === null ? 'No date given' : wordedPeriod(period);
