import { daysBetween } from '../../calendar/days-between.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import type { TimelineStory } from '../timeline.ts';

/** Days between the last days on which two stories can have appeared; endless when one is unknown. */
export function daysApart(a: TimelineStory, b: TimelineStory): number {
  const [from, to] = [a, b].map(({ date }) => rangeOf(date)?.latest);
  return from && to ? Math.abs(daysBetween(from, to)) : Number.POSITIVE_INFINITY;
}
