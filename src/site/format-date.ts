import { edtf } from '../calendar/edtf.ts';
import { wordedPeriod } from '../calendar/worded-period.ts';
import { wordedRange } from '../calendar/worded-range.ts';
import { between, wordedTimex } from '../calendar/worded-timex.ts';
import type { DayRange } from '../model/date.ts';
import type { DateEstimate } from '../model/date-estimate.ts';
import type { Timex } from '../model/timex.ts';
import { saga } from '../saga/saga.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { words } from './words.ts';

/** A date as people read it, and as machines do where one day, month or year is true. */
export interface WordedDate {
  readonly text: string;
  /** For `<time datetime>`; null when no machine date would be true. */
  readonly datetime: string | null;
}

/** What of an expression of time is worded. */
type WordedTime = Pick<Timex, 'value' | 'mod'>;

/** Words the date of a story, and says so where it was worked out: `between … and … (worked out from the text)`. */
export function wordedDate(date: DateEstimate): WordedDate {
  if (date.kind === 'unknown') return { text: words.dates.none, datetime: null };
  if (date.kind === 'stated') return wordedDays(date.range);
  return { text: words.dates.workedOut(between(date.range)), datetime: null };
}

/** Words when a story told something: `3 January 2025`, `between … and … (worked out from the text)`. */
export function wordedTelling(date: DateEstimate): WordedDate {
  return date.kind === 'unknown' ? { text: words.dates.noneTelling, datetime: null } : wordedDate(date);
}

/** Words when something happened or is expected, as the story has it that says it most exactly: `start of November 2024`. */
export function wordedEvent({ when, timex }: Pick<TimelineEvent, 'when'> & { readonly timex: WordedTime }): WordedDate {
  const text = wordedTimex(timex, when, saga.beat.words.worded) ?? words.dates.unknown;
  return { text, datetime: text.startsWith('around ') ? null : wordedDays(when).datetime };
}

/** Words a range of days. */
export function wordedDays(range: DayRange): WordedDate {
  const period = edtf(range);
  return {
    text: wordedRange(range) ?? words.dates.unknown,
    datetime: period === null || period.includes('/') ? null : period,
  };
}

/** Words the heading of a run of entries; null stands for those without a date. */
export const wordedHeading = (period: string | null): string =>
  period === null ? words.dates.none : wordedPeriod(period);
