import { type Period, placeOf, type TimelineEntry } from '../timeline/entries.ts';
import { newestDay } from '../timeline/newest.ts';
import { cutByLot, type PageSize } from './cut-by-lot.ts';
import { anchorOf } from './entry-anchor.ts';
import { periodsOf } from './timeline-lists.ts';
import type { Order } from './timeline-views.ts';

/**
 * With what a page begins: a month, `2025-01`, a year of which no month is known, `2024`, or, null, what has no date. Within
 * these it begins with a day, `2025-01-14`.
 */
export interface Beginning {
  readonly key: string | null;
  /** Its number among the pages that begin so, from 1, the oldest first: of a day that is too long for one. */
  readonly nth: number;
}

/** What stands on one page of a list. */
export interface PageRun {
  readonly entries: readonly TimelineEntry[];
  /** Null for the page that a reader comes to first. */
  readonly begins: Beginning | null;
}

/** Entries, the oldest first, on the pages of a list that begins with them. An empty list has none. */
export const oldestFirstPages = (entries: readonly TimelineEntry[], size: PageSize): readonly PageRun[] =>
  pageRuns(entries, 'oldest', size).map((run, at) => (at === 0 ? { ...run, begins: null } : run));

/**
 * The same entries on the pages of a list that begins with the newest, which come as they are: `oldest` first, in the order of
 * `newestDay`. The first page takes the one before with it while it has fewer than `alone` entries and there is room, so that it
 * does not show only a few.
 */
export function newestFirstPages(oldest: readonly TimelineEntry[], size: PageSize, alone: number): readonly PageRun[] {
  const runs = pageRuns(oldest, 'newest', size);
  const [before, last] = [runs.at(-2)?.entries.length ?? size.most, runs.at(-1)?.entries.length ?? 0];
  const rest = runs.slice(0, last < alone && before + last <= size.most ? -2 : -1);
  const head = { entries: runs.slice(rest.length).flatMap(({ entries }) => entries), begins: null };
  return [...rest, ...(runs.length > 0 ? [head] : [])]
    .toReversed()
    .map(({ entries, begins }) => ({ entries: entries.toReversed(), begins }));
}

/** Letters of a month by which it is told what it is part of: a decade, and in that a year. */
const spans = [3, 4] as const;

/**
 * Entries, the oldest first, on pages: all on one that has room for all, else each decade by itself, its years, its months, as
 * far as it takes, and of what is parted the short pieces together. A month that is too long for one page is cut behind entries
 * that their own names choose. So whatever comes in, wherever in the list, changes the page that it is put on and perhaps
 * the next; where months are short, pages of its year; where years are, of its decade.
 */
function pageRuns(entries: readonly TimelineEntry[], order: Order, size: PageSize): readonly PageRun[] {
  const begun = new Map<string | null, number>();
  return parted(periodsOf(entries, order), size, spans).map(({ key: period, entries: own }) => {
    const key = begun.has(period) ? (dayOf(own[0], order) ?? period) : period;
    const nth = (begun.get(key) ?? 0) + 1;
    begun.set(key, nth);
    return { entries: own, begins: { key, nth } };
  });
}

/** @param isEnd whether the list ends with them: its last page waits for more, however short it is. */
function parted(
  periods: readonly Period[],
  size: PageSize,
  [letters, ...further]: readonly number[],
  isEnd = true,
): readonly Period[] {
  const all = periods.flatMap(({ entries }) => entries);
  if (periods[0] && all.length <= size.most) return [{ key: periods[0].key, entries: all }];
  if (letters === undefined)
    return joined(
      periods.flatMap(({ key, entries }) => cutByLot(entries, size, anchorOf).map((cut) => ({ key, entries: cut }))),
      size,
      isEnd,
    );
  const groups = neighbours(periods, letters);
  return joined(
    groups.flatMap((own, at) => parted(own, size, further, isEnd && at === groups.length - 1)),
    size,
    isEnd,
  );
}

/** Periods in their order, those together that stand beside each other and begin with the same letters. */
function neighbours(periods: readonly Period[], letters: number): readonly (readonly Period[])[] {
  const found: Period[][] = [];
  for (const period of periods) {
    const before = found.at(-1)?.[0];
    if (before && before.key?.slice(0, letters) === period.key?.slice(0, letters)) found.at(-1)?.push(period);
    else found.push([period]);
  }
  return found;
}

/** A piece that is short takes the next with it where there is room, or else goes with the one before. */
function joined(pieces: readonly Period[], { fewest, most }: PageSize, isEnd: boolean): readonly Period[] {
  const found: Period[] = [];
  const join = (piece: Period, isShort: (before: Period) => boolean): void => {
    const before = found.at(-1);
    if (before && isShort(before) && before.entries.length + piece.entries.length <= most)
      found.splice(-1, 1, { key: before.key, entries: [...before.entries, ...piece.entries] });
    else found.push(piece);
  };
  for (const piece of pieces) join(piece, (before) => before.entries.length < fewest);
  const ahead = found.splice(0);
  for (const [at, piece] of ahead.entries())
    join(piece, () => piece.entries.length < fewest && !(isEnd && at === ahead.length - 1));
  return found;
}

/** The day on which an entry has its place. */
function dayOf(entry: TimelineEntry | undefined, order: Order): string | null {
  if (!entry) return null;
  const { earliest, latest } = placeOf(entry);
  return order === 'newest' ? newestDay(entry) : (latest ?? earliest);
}
