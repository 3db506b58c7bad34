import { anyTime, type DayRange } from '../model/date.ts';
import { type DateEstimate, rangeOf } from '../model/date-estimate.ts';

interface Dated {
  readonly date: DateEstimate;
  readonly story: { readonly seedPath: string };
}

/**
 * Timeline order of stories: by the last day a story's date allows, then by the first, then by time of day, then by path, so that the order
 * is the same on every machine. Stories without a date come last.
 */
export const byDate = (a: Dated, b: Dated): number =>
  byEnd(rangeOf(a.date) ?? anyTime, rangeOf(b.date) ?? anyTime) ||
  compare(timeOf(a.date), timeOf(b.date)) ||
  compare(a.story.seedPath, b.story.seedPath);

/** A story whose time of day is not known stands before those of its day that have one. */
const timeOf = (date: DateEstimate): string => (date.kind === 'stated' ? date.time : null) ?? '';

/** Timeline order of ranges: by the last day; what has no last day, by the first. */
export const byEnd = (a: DayRange, b: DayRange): number =>
  compare(a.latest ?? a.earliest ?? never, b.latest ?? b.earliest ?? never) ||
  compare(a.earliest ?? '', b.earliest ?? '');

/** Where an event stands: on the last day by which it had happened, or on the first from which it is expected. */
export const eventPlace = ({ kind, when }: { readonly kind: string; readonly when: DayRange }): DayRange =>
  kind === 'expected' ? { earliest: when.earliest, latest: when.earliest } : when;

/** Sorts behind every day. */
const never = '9999-99-99';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
