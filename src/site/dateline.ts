import { daysBetween } from '../calendar/days-between.ts';
import { wordedGap } from '../calendar/worded-gap.ts';
import { type DateEstimate, rangeOf } from '../model/date-estimate.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { wordedDate } from './format-date.ts';

/** How the date of a story is known, in our words; behind the colon of a printed one stand the words of the article. */
export function howDated(date: DateEstimate): string {
  if (date.kind === 'unknown') return 'It came without a date, and nothing in it says when it was written.';
  if (date.kind === 'inferred') return 'It came without a date; its own words say when it was written.';
  return date.from === 'dateline' ? 'The article prints its date:' : 'The date came with the article.';
}

/** From so many days on a story is old beside the newest: chosen, not measured. */
const oldAfter = 60;

/**
 * That a story is old beside the newest one here, which the reader may rather want; null when it is not, or when its
 * date is not known well enough to say so.
 */
export function ageNote({ date }: TimelineStory, newest: TimelineStory | null): string | null {
  const [own, last] = [rangeOf(date), newest && rangeOf(newest.date)];
  if (!newest || !own?.latest || !last?.earliest || daysBetween(own.latest, last.earliest) < oldAfter) return null;
  return `An old story: the newest here, of ${wordedDate(newest.date).text}, appeared ${wordedGap(own, last)} later.`;
}
