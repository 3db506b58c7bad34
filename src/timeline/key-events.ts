import type { TimelineEvent } from './timeline.ts';

/** At most this share of the events of an archive are key events, or so many in a small one: chosen, not measured. */
const [share, few] = [0.1, 3];

/** Stories that tell an event. */
export function tellerCount(event: TimelineEvent): number {
  const count = known.get(event) ?? new Set(event.toldBy.map(({ teller }) => teller)).size;
  known.set(event, count);
  return count;
}

const known = new WeakMap<TimelineEvent, number>();

/**
 * The events that most stories tell: at least two, and no more of them than three or a tenth of all. Where that many cuts
 * through events told by equally many, those are left out together.
 */
export function keyEvents(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  const told = events.map((event) => ({ event, count: tellerCount(event) })).filter(({ count }) => count >= 2);
  const most = Math.max(few, Math.floor(share * events.length));
  const ranked = told.toSorted((a, b) => b.count - a.count);
  const limit = ranked.length > most ? (ranked[most]?.count ?? 0) : 0;
  return new Set(ranked.filter(({ count }) => count > limit).map(({ event }) => event));
}
