import { daysBetween } from '../calendar/days-between.ts';
import { type DateEstimate, rangeOf } from '../model/date-estimate.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { words } from './words.ts';

/** How the date of a story is known, in our words; behind the colon of a printed one stand the words of the article. */
export function howDated(date: DateEstimate): string {
  if (date.kind !== 'stated') return words.story.dated[date.kind];
  return words.story.dated[date.from === 'dateline' ? 'printed' : 'given'];
}

/** From so many days on a story is old beside the newest: chosen, not measured. */
const oldAfter = 60;

/**
 * Whether a story is old beside the newest one here, which the reader may rather want; not when its date is not known well
 * enough to say so.
 */
export function isOldBeside({ date }: TimelineStory, newest: TimelineStory): boolean {
  const [own, last] = [rangeOf(date), rangeOf(newest.date)];
  if (!own?.latest || !last?.earliest) return false;
  return daysBetween(own.latest, last.earliest) >= oldAfter;
}
