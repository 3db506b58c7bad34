import { namedIn } from '../../timeline/events/named-in.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';

const known = new WeakMap<TimelineEvent, ReadonlySet<string>>();

/** Ids of the entities whose names stand in the words that tell an event, whatever part they take. */
export function namesIn(event: TimelineEvent): ReadonlySet<string> {
  const found =
    known.get(event) ??
    new Set(event.toldBy.flatMap(({ teller, quote }) => namedIn(teller, quote).entities.map(({ id }) => id)));
  known.set(event, found);
  return found;
}
