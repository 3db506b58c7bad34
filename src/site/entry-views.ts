import { wordedGap } from '../calendar/worded-gap.ts';
import type { TimelineEntry } from '../timeline/entries.ts';
import { keyEvents } from '../timeline/key-events.ts';
import { openExpectations } from '../timeline/open-expectations.ts';
import type { Part } from '../timeline/subject/saga-parts.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { type EventView, eventView } from './event-view.ts';
import { wordedHeading } from './format-date.ts';
import { eventKey, mentionKey, storyKey } from './made-from.ts';
import { type MentionView, mentionView } from './mention-view.ts';
import { type Teaser, teaser } from './teaser.ts';
import { daysOf, periodsOf } from './timeline-lists.ts';
import type { Order } from './timeline-views.ts';
import { periodAnchor } from './urls.ts';
import { words } from './words.ts';

/** A story or an event, as a page shows it. */
export type EntryView = {
  /** How long after the entry above it, `18 days later`; null when that is nothing worth telling or not known. */
  readonly gap: string | null;
} & (
  | { readonly kind: 'story'; readonly story: Teaser }
  | { readonly kind: 'event'; readonly event: EventView; readonly isKey: boolean }
);

/** What a page shows of one month, or of a year of which no month is known, or without a date. */
export interface PeriodView {
  readonly heading: string;
  /** Element id of its section. */
  readonly anchor: string;
  readonly isDated: boolean;
  readonly entries: readonly EntryView[];
  readonly mentions: readonly MentionView[];
  /** Whether what is only mentioned is folded away, since there is enough to read without. */
  readonly isFolded: boolean;
}

/** What is known of the events of a list that one alone does not tell. */
export interface KnownOfEvents {
  readonly key: ReadonlySet<TimelineEvent>;
  readonly open: ReadonlySet<TimelineEvent>;
  readonly isFolded: boolean;
}

/** Stories and events from which on what is only mentioned is folded away. */
const enough = 10;

export const knownOf = ({ stories, events }: Part): KnownOfEvents => ({
  key: keyEvents(events),
  open: openExpectations(events),
  isFolded: stories.length + events.length >= enough,
});

/** What the periods of a page depend on, beside the order, for the build’s cache. */
export const entryKeys = (entries: readonly TimelineEntry[], { key, open, isFolded }: KnownOfEvents): unknown => [
  isFolded,
  entries.map((entry) => {
    if (entry.kind === 'story') return storyKey(entry.teller);
    if (entry.kind === 'mention') return mentionKey(entry.mention);
    return [eventKey(entry.event), open.has(entry.event), key.has(entry.event)];
  }),
];

export function periodViews(
  entries: readonly TimelineEntry[],
  known: KnownOfEvents,
  order: Order,
): readonly PeriodView[] {
  const months = periodsOf(entries, order);
  const shown = months.flatMap(({ entries: own }) => own).filter(isTold);
  const gaps = new Map(shown.map((entry, index) => [entry, gap(shown[index - 1], entry, order)]));
  return months.map(({ key, entries: own }) => ({
    heading: wordedHeading(key),
    anchor: periodAnchor(key),
    isDated: key !== null,
    entries: own.filter(isTold).map((entry) => ({ ...entryView(entry, known), gap: gaps.get(entry) ?? null })),
    mentions: own.flatMap((entry) => (entry.kind === 'mention' ? [mentionView(entry.mention)] : [])),
    isFolded: known.isFolded,
  }));
}

/** A story or an event: what is said, and not only mentioned. */
type Told = Exclude<TimelineEntry, { readonly kind: 'mention' }>;
const isTold = (entry: TimelineEntry): entry is Told => entry.kind !== 'mention';

/** Where the newest lead, what is expected stands with its story, and no gap of time lies between. */
function gap(above: Told | undefined, entry: Told, order: Order): string | null {
  if (!above) return null;
  if (order === 'newest' && [above, entry].some((one) => one.kind === 'event' && one.event.kind === 'expected'))
    return null;
  const time = order === 'oldest' ? wordedGap(daysOf(above), daysOf(entry)) : wordedGap(daysOf(entry), daysOf(above));
  return time && words.list.gaps[order](time);
}

const entryView = (entry: Told, { key, open }: KnownOfEvents) =>
  entry.kind === 'story'
    ? ({ kind: 'story', story: teaser(entry.teller) } as const)
    : ({ kind: 'event', event: eventView(entry.event, open.has(entry.event)), isKey: key.has(entry.event) } as const);
