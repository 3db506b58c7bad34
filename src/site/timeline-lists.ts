import type { DayRange } from '../model/date.ts';
import { byMonth, type Period, placeOf, type TimelineEntry, timelineEntries } from '../timeline/entries.ts';
import { byNewestDay, newestDay } from '../timeline/newest.ts';
import type { Part, SagaParts } from '../timeline/subject/saga-parts.ts';
import { lists, type Order, type Shown, type View } from './timeline-views.ts';

/** Stories and events of each list; what is only mentioned is none. */
export type ViewCounts = Readonly<Record<Shown, number>>;

export const viewCounts = (parts: SagaParts): ViewCounts =>
  Object.fromEntries(
    lists.map((shown) => {
      const { stories, events } = partOf(parts, shown);
      return [shown, stories.length + events.length];
    }),
  ) as ViewCounts;

/** Entries that a view shows, the oldest first. Where the newest lead, the order is that of `newestDay`. What has no date stands last for readers, whichever end they begin at. */
export function entriesOf(parts: SagaParts, { shown, order }: View): readonly TimelineEntry[] {
  const { stories, events, mentions } = partOf(parts, shown);
  const all = timelineEntries(stories, events, mentions);
  return order === 'newest' ? byNewestDay(all) : all;
}

function partOf({ own, others }: SagaParts, shown: Shown): Part {
  if (shown === 'others') return others;
  if (shown === 'everything') return own;
  return {
    stories: shown === 'published' ? own.stories : [],
    events: own.events.filter(({ kind }) => kind === shown),
    mentions: [],
  };
}

/** Entries under the months that a view has them in. */
export const periodsOf = (entries: readonly TimelineEntry[], order: Order): readonly Period[] =>
  order === 'newest' ? byMonth(entries, monthOfNewest) : byMonth(entries);

const monthOfNewest = (entry: TimelineEntry): string | null => newestDay(entry)?.slice(0, 7) ?? null;

/** All days an entry can lie on. */
export const daysOf = (entry: TimelineEntry): DayRange => (entry.kind === 'event' ? entry.event.when : placeOf(entry));
