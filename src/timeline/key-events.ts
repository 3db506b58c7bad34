import type { TimelineEvent } from './timeline.ts';

/** At most this share of the events of an archive are key events. */
const share = 0.1;

/** Stories that tell an event. */
export const tellerCount = ({ toldBy }: TimelineEvent): number => new Set(toldBy.map(({ told }) => told)).size;

/**
 * The events that most stories tell: at least two, and no more of them than a tenth of all. Where a tenth cuts through
 * events told by equally many, those are left out together, unless nothing would be left.
 */
export function keyEvents(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  const told = events.map((event) => ({ event, count: tellerCount(event) })).filter(({ count }) => count >= 2);
  const most = Math.max(1, Math.floor(share * events.length));
  const ranked = told.toSorted((a, b) => b.count - a.count);
  const limit = ranked.length > most ? (ranked[most]?.count ?? 0) : 0;
  const above = ranked.filter(({ count }) => count > limit);
  return new Set((above.length > 0 ? above : ranked.slice(0, most)).map(({ event }) => event));
}
