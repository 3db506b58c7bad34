import type { TimelineEvent } from './timeline.ts';

/**
 * The expected events of which nothing in the archive can say whether they came about: no story tells of anything that
 * happened since with one of their entities, or without an entity. It may be something else; what rules cannot tell is not said.
 */
export function openExpectations(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  const latest = new Map<string | null, string>();
  for (const { kind, entities, when } of events) {
    if (kind === 'expected' || when.latest === null) continue;
    for (const entity of [anyEntity, ...(entities.length > 0 ? entities : [null])])
      if (when.latest > (latest.get(entity) ?? '')) latest.set(entity, when.latest);
  }
  const isOpen = ({ kind, entities, when }: TimelineEvent): boolean => {
    const about = entities.length > 0 ? [...entities, null] : [anyEntity];
    return kind === 'expected' && about.every((entity) => (latest.get(entity) ?? '') < (when.earliest ?? ''));
  };
  return new Set(events.filter(isOpen));
}

/** Stands for every entity, and for none. */
const anyEntity = '*';
