import { rangeOf } from '../model/date-estimate.ts';
import type { TimelineEntry } from './entries.ts';
import type { Telling, TimelineStory } from './timeline.ts';

/**
 * The day by which an entry has its place where the newest comes first; null for one that has none. A story stands at the
 * first day on which it can have appeared, and what happened at the first on which it can have, so that neither outranks a
 * day that is known. What is only expected stands with the newest story that expects it.
 */
export function newestDay(entry: TimelineEntry): string | null {
  if (entry.kind === 'story') return firstDay(entry.teller);
  const { kind, when } = entry.kind === 'event' ? entry.event : entry.mention;
  if (kind !== 'expected') return when.earliest;
  return newestTelling(entry.kind === 'event' ? entry.event.toldBy : [entry.mention.telling]);
}

/** The first day of the newest story that tells an event; thousands may, and every list asks. */
function newestTelling(tellings: readonly Telling[]): string | null {
  const known = newest.get(tellings);
  if (known !== undefined) return known;
  const day = tellings.flatMap(({ teller }) => firstDay(teller) ?? []).reduce((a, b) => (a > b ? a : b), '') || null;
  newest.set(tellings, day);
  return day;
}

const newest = new WeakMap<readonly Telling[], string | null>();

const firstDay = ({ date }: TimelineStory): string | null => rangeOf(date)?.earliest ?? null;

/** Entries from the oldest to the newest as `newestDay` has them; those without a day come first, and so last where the newest lead. */
export const byNewestDay = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries
    .map((entry) => ({ entry, day: newestDay(entry) ?? '', rank: rank(entry) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.rank - b.rank))
    .map(({ entry }) => entry);

/** Of one day: what is expected below what happened, and that below the story. */
const rank = (entry: TimelineEntry): number =>
  entry.kind === 'story' ? 3 : entry.kind === 'mention' ? 0 : entry.event.kind === 'expected' ? 1 : 2;
