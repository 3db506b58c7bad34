import type { TimelineEvent } from './timeline.ts';

/**
 * The expected events of which nothing in the archive can say whether they came about: no story tells of anything that
 * happened since with one of their clubs, or without a club. It may be something else; what rules cannot tell is not said.
 */
export function openExpectations(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  const latest = new Map<string | null, string>();
  for (const { kind, clubs, when } of events) {
    if (kind === 'expected' || when.latest === null) continue;
    for (const club of [anyClub, ...(clubs.length > 0 ? clubs : [null])])
      if (when.latest > (latest.get(club) ?? '')) latest.set(club, when.latest);
  }
  const isOpen = ({ kind, clubs, when }: TimelineEvent): boolean => {
    const about = clubs.length > 0 ? [...clubs, null] : [anyClub];
    return kind === 'expected' && about.every((club) => (latest.get(club) ?? '') < (when.earliest ?? ''));
  };
  return new Set(events.filter(isOpen));
}

/** Stands for every club, and for none. */
const anyClub = '*';
