import { edtf } from '../../calendar/edtf.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { SiteChanges } from './desk-report.ts';
import { eventsByTelling, keyOf } from './regrouped.ts';
import { reportedEvent } from './reported-event.ts';

/** The events that a named file and others tell, and when the others put them in the older timeline. */
export function toldTogether(
  { events }: Timeline,
  older: Timeline,
  named: ReadonlySet<string>,
): SiteChanges['toldTogether'] {
  const wasOf = eventsByTelling(older.events);
  return events.flatMap((event) => {
    const own = event.toldBy.find(({ teller }) => named.has(teller.story.seedPath));
    const other = event.toldBy.find(({ teller }) => !named.has(teller.story.seedPath));
    if (!own || !other) return [];
    const was = wasOf.get(keyOf(other));
    const alone = was ? edtf(was.when) : null;
    const told = reportedEvent(event, own);
    return [{ file: own.teller.story.seedPath, ...told, was: alone === told.when ? null : alone }];
  });
}
