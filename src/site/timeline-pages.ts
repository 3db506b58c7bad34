import { chunks } from '../timeline/chunks.ts';
import { byMonth, type TimelineEntry, timelineEntries } from '../timeline/months.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { type EventView, eventView } from './event-view.ts';
import { wordedHeading } from './format-date.ts';
import type { Lifted } from './lifted.ts';
import { type Teaser, teaser } from './teaser.ts';
import { urls } from './urls.ts';

/** Entries on one page of the timeline. Pages are counted from the oldest, so that a new one at the end moves no other. */
export const entriesPerPage = 100;

/** A link to another page, and what it covers: a time in our words, or a story's headline. */
export interface PageLink {
  readonly path: string;
  readonly covers: string | Lifted;
}

/** A story or an event, as a page shows it. */
export type EntryView =
  | { readonly kind: 'story'; readonly story: Teaser }
  | { readonly kind: 'event'; readonly event: EventView };

export interface TimelinePage {
  readonly path: string;
  /** Of the months or years it covers, `March 2024 to January 2025`. */
  readonly covers: string;
  readonly periods: readonly {
    readonly heading: string;
    readonly key: string;
    readonly entries: readonly EntryView[];
  }[];
  /** Towards the beginning of the list. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

type Part = Pick<Timeline, 'stories' | 'events'>;

/** The timeline from its beginning, oldest first. */
export function oldestFirst({ stories, events }: Part): readonly TimelinePage[] {
  const runs = chunks(timelineEntries(stories, events), entriesPerPage);
  const link = (index: number): PageLink | null => linkTo(runs[index], urls.timeline(index + 1));
  return runs.map((run, index) => page(run, urls.timeline(index + 1), link(index - 1), link(index + 1)));
}

/**
 * The stories from the newest, without the events. The first page joins the last run to the one before while that run
 * is not full, so that it never shows only a story or two.
 */
export function newestFirst({ stories }: Part): readonly TimelinePage[] {
  const runs = chunks(timelineEntries(stories, []), entriesPerPage);
  const full = runs.at(-1)?.length === entriesPerPage;
  const rest = runs.slice(0, full ? -1 : -2);
  const head = runs.slice(rest.length).flat().toReversed();
  const link = (index: number): PageLink | null => linkTo(rest[index], urls.latest(index + 1));
  const newer = (index: number): PageLink | null => link(index + 1) ?? linkTo(head, urls.latest());
  return [
    page(head, urls.latest(), null, link(rest.length - 1)),
    ...rest
      .map((run, index) => page(run.toReversed(), urls.latest(index + 1), newer(index), link(index - 1)))
      .toReversed(),
  ];
}

function page(
  entries: readonly TimelineEntry[],
  path: string,
  previous: PageLink | null,
  next: PageLink | null,
): TimelinePage {
  const periods = byMonth(entries).map(({ key, entries: own }) => ({
    key: key ?? 'undated',
    heading: wordedHeading(key),
    entries: own.map(entryView),
  }));
  return { path, covers: covers(entries), periods, previous, next };
}

const entryView = (entry: TimelineEntry): EntryView =>
  entry.kind === 'story'
    ? { kind: 'story', story: teaser(entry.told) }
    : { kind: 'event', event: eventView(entry.event) };

const linkTo = (entries: readonly TimelineEntry[] | undefined, path: string): PageLink | null =>
  entries && entries.length > 0 ? { path, covers: covers(entries) } : null;

/** `January 2025`, `March 2024 to January 2025`; what has no date is told at the end. */
function covers(entries: readonly TimelineEntry[]): string {
  const keys = byMonth(entries).map(({ key }) => key);
  const dated = keys.filter((key) => key !== null).toSorted();
  const ends = [...new Set([dated.at(0), dated.at(-1)])].filter((key) => key !== undefined).map(wordedHeading);
  return [ends.join(' to '), keys.includes(null) ? 'no date given' : ''].filter(Boolean).join(', ');
}
