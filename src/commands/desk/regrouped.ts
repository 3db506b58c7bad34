import { edtf } from '../../calendar/edtf.ts';
import type { Telling, TimelineEvent } from '../../timeline/timeline.ts';
import type { SiteChanges } from './desk-report.ts';

/** The event of each telling, by the file and place of the telling. */
export const eventsByTelling = (events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent> =>
  new Map(events.flatMap((event) => event.toldBy.map((telling) => [keyOf(telling), event] as const)));

export const keyOf = ({ teller, timex }: Telling): string => `${teller.story.seedPath} ${timex.span.start}`;

/**
 * Events that no longer hold the tellings of the files that are not named together: one that is several now, several that
 * are one.
 */
export function regrouped(
  before: readonly TimelineEvent[],
  after: readonly TimelineEvent[],
  named: ReadonlySet<string>,
): SiteChanges['regrouped'] {
  const [wasOf, nowOf] = [eventsByTelling(before), eventsByTelling(after)];
  const events = (of: ReadonlyMap<string, TimelineEvent>, { toldBy }: TimelineEvent): readonly TimelineEvent[] => {
    const others = toldBy.filter(({ teller }) => !named.has(teller.story.seedPath));
    return [...new Set(others.flatMap((telling) => of.get(keyOf(telling)) ?? []))];
  };
  const days = (all: readonly TimelineEvent[]): readonly string[] => all.map(({ when }) => edtf(when) ?? '');
  return [
    ...before.flatMap((event) => {
      const now = events(nowOf, event);
      return now.length > 1 ? [{ was: days([event]), is: days(now) }] : [];
    }),
    ...after.flatMap((event) => {
      const was = events(wasOf, event);
      return was.length > 1 ? [{ was: days(was), is: days([event]) }] : [];
    }),
  ];
}
