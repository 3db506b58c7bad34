import { wordedGap } from '../calendar/worded-gap.ts';
import type { DayRange } from '../model/date.ts';
import { chunks } from '../timeline/chunks.ts';
import { byMonth, placeOf, type TimelineEntry, timelineEntries } from '../timeline/entries.ts';
import { keyEvents } from '../timeline/key-events.ts';
import { openExpectations } from '../timeline/open-expectations.ts';
import type { Timeline, TimelineEvent } from '../timeline/timeline.ts';
import { type EventView, eventView } from './event-view.ts';
import { wordedHeading } from './format-date.ts';
import type { Lifted } from './lifted.ts';
import { type MentionView, mentionView } from './mention-view.ts';
import { type Teaser, teaser } from './teaser.ts';
import type { Order, Shown, View } from './timeline-views.ts';
import { urls } from './urls.ts';

/** Entries on one page of the timeline. Pages are counted from the oldest, so that a new one at the end moves no other. */
export const entriesPerPage = 100;

/** A link to another page, and what it covers: a time in our words, or a story's headline. */
export interface PageLink {
  readonly path: string;
  readonly covers: string | Lifted;
}

/** A story or an event, as a page shows it. */
export type EntryView = {
  /** How long after the entry above it, `18 days later`; null when that is nothing worth telling or not known. */
  readonly gap: string | null;
} & (
  | { readonly kind: 'story'; readonly story: Teaser }
  | { readonly kind: 'event'; readonly event: EventView; readonly isKey: boolean }
);

/** Events from which on what is only mentioned is folded away: there is enough to read without. */
const enough = 10;

export interface TimelinePage {
  readonly view: View;
  readonly path: string;
  /** From 1, in the order a reader turns the pages; and how many there are. */
  readonly number: number;
  readonly of: number;
  /** Of the months or years it covers, `March 2024 to January 2025`. */
  readonly covers: string;
  readonly periods: readonly {
    readonly heading: string;
    readonly key: string;
    readonly entries: readonly EntryView[];
    readonly mentions: readonly MentionView[];
  }[];
  /** Whether what is only mentioned is folded away. */
  readonly isFolded: boolean;
  /** Towards the beginning of the list. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

type Part = Pick<Timeline, 'stories' | 'events' | 'mentions'>;

/** All entries of the timeline that a view shows, oldest first. What has no date stands last, whatever the order. */
export function entriesOf({ stories, events, mentions }: Part, { shown, order }: View): readonly TimelineEntry[] {
  const all = timelineEntries(
    ['everything', 'published'].includes(shown) ? stories : [],
    events.filter(({ kind }) => shows(shown, kind)),
    shown === 'everything' ? mentions : [],
  );
  if (order === 'oldest') return all;
  const isDated = (entry: TimelineEntry): boolean => Object.values(placeOf(entry)).some((end) => end !== null);
  return [...all.filter((entry) => !isDated(entry)), ...all.filter(isDated)];
}

/** Stories and events of each view; what is only mentioned is none. */
export type ViewCounts = Readonly<Record<Shown, number>>;

export function viewCounts({ stories, events }: Pick<Timeline, 'stories' | 'events'>): ViewCounts {
  const expected = events.filter(({ kind }) => kind === 'expected').length;
  return {
    everything: stories.length + events.length,
    published: stories.length,
    happened: events.length - expected,
    expected,
  };
}

/** Being reported is a way of having happened. */
const shows = (shown: Shown, kind: TimelineEvent['kind']): boolean =>
  shown === 'everything' || (shown === 'expected' ? kind === 'expected' : shown === 'happened' && kind !== 'expected');

/** The pages of a view, in the order a reader turns them. An empty view has one empty page. */
export function timelinePages(timeline: Part, view: View): readonly TimelinePage[] {
  const runs = chunks(entriesOf(timeline, view), entriesPerPage);
  const known = { key: keyEvents(timeline.events), open: openExpectations(timeline.events) };
  const numbered = runs.map((entries, index) => ({ entries, path: urls.view(view, index + 1) }));
  const turned = view.order === 'oldest' ? fromTheOldest(numbered, view) : fromTheNewest(numbered, view);
  const link = (at: number): PageLink | null => {
    const other = turned[at];
    return other && other.entries.length > 0 ? { path: other.path, covers: covers(other.entries) } : null;
  };
  return turned.map(({ entries, path }, index) => ({
    view,
    path,
    number: index + 1,
    of: turned.length,
    covers: covers(entries),
    periods: periods(entries, known, view.order),
    isFolded: timeline.events.length >= enough,
    previous: link(index - 1),
    next: link(index + 1),
  }));
}

/** What is known of events that one alone does not tell. */
interface Known {
  readonly key: ReadonlySet<TimelineEvent>;
  readonly open: ReadonlySet<TimelineEvent>;
}

interface Run {
  readonly entries: readonly TimelineEntry[];
  readonly path: string;
}

const fromTheOldest = ([first, ...rest]: readonly Run[], view: View): readonly Run[] =>
  first ? [{ ...first, path: urls.view(view) }, ...rest] : [];

/** The first page joins the last run to the one before while that run is not full, so that it never shows only a few. */
function fromTheNewest(runs: readonly Run[], view: View): readonly Run[] {
  const full = runs.at(-1)?.entries.length === entriesPerPage;
  const rest = runs.slice(0, full ? -1 : -2);
  const head = { entries: runs.slice(rest.length).flatMap(({ entries }) => entries), path: urls.view(view) };
  return [...rest, head].toReversed().map(({ entries, path }) => ({ entries: entries.toReversed(), path }));
}

function periods(entries: readonly TimelineEntry[], known: Known, order: Order): TimelinePage['periods'] {
  const months = byMonth(entries);
  const shown = months.flatMap(({ entries: own }) => own).filter(isTold);
  const gaps = new Map(shown.map((entry, index) => [entry, gap(shown[index - 1], entry, order)]));
  return months.map(({ key: month, entries: own }) => ({
    key: month ?? 'undated',
    heading: wordedHeading(month),
    entries: own.filter(isTold).map((entry) => ({ ...entryView(entry, known), gap: gaps.get(entry) ?? null })),
    mentions: own.flatMap((entry) => (entry.kind === 'mention' ? [mentionView(entry.mention)] : [])),
  }));
}

/** A story or an event: what is said, and not only mentioned. */
type Told = Exclude<TimelineEntry, { readonly kind: 'mention' }>;
const isTold = (entry: TimelineEntry): entry is Told => entry.kind !== 'mention';

function gap(above: Told | undefined, entry: Told, order: Order): string | null {
  if (!above) return null;
  const words = order === 'oldest' ? wordedGap(daysOf(above), daysOf(entry)) : wordedGap(daysOf(entry), daysOf(above));
  return words && `${words} ${order === 'oldest' ? 'later' : 'earlier'}`;
}

/** All days an entry can lie on; where it stands is one of them. */
const daysOf = (entry: Told): DayRange => (entry.kind === 'event' ? entry.event.when : placeOf(entry));

const entryView = (entry: Told, { key, open }: Known) =>
  entry.kind === 'story'
    ? ({ kind: 'story', story: teaser(entry.teller) } as const)
    : ({ kind: 'event', event: eventView(entry.event, open.has(entry.event)), isKey: key.has(entry.event) } as const);

/** `January 2025`, `March 2024 to January 2025`; what has no date is told at the end. */
function covers(entries: readonly TimelineEntry[]): string {
  const keys = byMonth(entries).map(({ key }) => key);
  const dated = keys.filter((key) => key !== null).toSorted();
  const ends = [...new Set([dated.at(0), dated.at(-1)])].filter((key) => key !== undefined).map(wordedHeading);
  return [ends.join(' to '), keys.includes(null) ? 'no date given' : ''].filter(Boolean).join(', ');
}
