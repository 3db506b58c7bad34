import { anyTime, type DayRange } from '../model/date.ts';
import { rangeOf } from '../model/date-estimate.ts';
import { byEnd, eventPlace } from './order.ts';
import type { TimelineEvent, TimelineStory, TimeMention } from './timeline.ts';

/** What stands on the timeline: a story on the day it appeared, an event or a time that is only mentioned on its day. */
export type TimelineEntry =
  | { readonly kind: 'story'; readonly teller: TimelineStory }
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'mention'; readonly mention: TimeMention };

/** Entries that stand under one heading of the timeline. */
export interface Period {
  /** `2025-01`, or `2024` for what is known by its year only; null for what has no time. */
  readonly key: string | null;
  readonly entries: readonly TimelineEntry[];
}

/** All in one order: by their last day; events of a day stand before its stories, what is only mentioned behind them. */
export function timelineEntries(
  stories: readonly TimelineStory[],
  events: readonly TimelineEvent[],
  mentions: readonly TimeMention[] = [],
): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...events.map((event) => ({ kind: 'event', event }) as const),
    ...stories.map((teller) => ({ kind: 'story', teller }) as const),
    ...mentions.map((mention) => ({ kind: 'mention', mention }) as const),
  ];
  // The lists are in order already, and sorting keeps the order of equals.
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .toSorted((a, b) => byEnd(a.place, b.place))
    .map(({ entry }) => entry);
}

/** Where an entry stands: a story on the days it can have appeared, an event or a mention on those of `eventPlace`. */
export const placeOf = (entry: TimelineEntry): DayRange =>
  entry.kind === 'story'
    ? (rangeOf(entry.teller.date) ?? anyTime)
    : eventPlace(entry.kind === 'event' ? entry.event : entry.mention);

/** Entries by month, each month once, where its first entry stands; in the order given. */
export function byMonth(
  entries: readonly TimelineEntry[],
  keyOf: (entry: TimelineEntry) => string | null = (entry) => monthOf(placeOf(entry)),
): readonly Period[] {
  const periods = Map.groupBy(entries, keyOf);
  return [...periods].map(([key, own]) => ({ key, entries: own }));
}

/** The month of the last day; of the first where the end is open; the year where only a year is known. */
export function monthOf({ earliest, latest }: DayRange): string | null {
  const end = latest ?? earliest;
  if (end === null) return null;
  const isYear =
    earliest?.endsWith('-01-01') && latest?.endsWith('-12-31') && earliest.slice(0, 4) === latest.slice(0, 4);
  return isYear ? end.slice(0, 4) : end.slice(0, 7);
}
