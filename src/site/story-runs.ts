import type { TimelineStory } from '../timeline/timeline.ts';
import { cacheKey } from './cache-key.ts';
import { storyKey } from './made-from.ts';
import { type Beginning, newestFirstPages, type PageSize } from './page-runs.ts';
import { type PeriodIndex, periodIndex } from './period-index.ts';
import { covers, coversApart, type PageLink } from './timeline-pages.ts';

/** A page of a list of stories, and the ways from it. */
export interface StoryPlace {
  readonly path: string;
  /** Whether a reader comes to it first. */
  readonly isFirst: boolean;
  /** Of the months or years its stories are from, `March 2024 to January 2025`; unlike those of the other pages. */
  readonly covers: string;
  /** Towards the newest, and towards the oldest. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** The first page and the last, where they are not beside this one. */
  readonly newest: PageLink | null;
  readonly oldest: PageLink | null;
}

/** What stands on it. */
export interface StoryRun<T> {
  readonly place: StoryPlace;
  /** Newest first. */
  readonly items: readonly T[];
  /** Every year and month of the stories, and on which page they are; null where one page holds all. */
  readonly index: () => PeriodIndex | null;
  /** What all this depends on, for the build’s cache. */
  readonly madeFrom: () => unknown;
}

/** Stories, newest first, on as many pages as they need; at least one. `alone` is that of `newestFirstPages`. */
export function storyRuns<T extends { readonly teller: TimelineStory }>(
  newestFirst: readonly T[],
  pathOf: (begins: Beginning | null) => string,
  { size, alone }: { readonly size: PageSize; readonly alone: number },
): readonly StoryRun<T>[] {
  const own = new Map(newestFirst.map((item) => [item.teller, item]));
  const oldest = newestFirst.toReversed().map(({ teller }) => ({ kind: 'story', teller }) as const);
  const pages = newestFirstPages(oldest, size, alone);
  const runs = (pages.length > 0 ? pages : [{ entries: [], begins: null }]).map(({ entries, begins }) => ({
    entries,
    path: pathOf(begins),
  }));
  const covered = coversApart(
    runs.map(({ entries }) => covers(entries, 'newest')),
    'newest',
  );
  const link = (at: number): PageLink | null => (runs[at] ? { path: runs[at].path, covers: covered[at] ?? '' } : null);
  const indexAt = periodIndex(runs, 'newest', false);
  // Which of its periods a page shows follows from its stories.
  const indexKey = cacheKey(indexAt(null));
  return runs.map(({ entries, path }, at) => {
    const place: StoryPlace = {
      path,
      isFirst: at === 0,
      covers: covered[at] ?? '',
      previous: link(at - 1),
      next: link(at + 1),
      newest: at > 1 ? link(0) : null,
      oldest: at < runs.length - 2 ? link(runs.length - 1) : null,
    };
    const items = entries.flatMap((entry) => (entry.kind === 'story' ? (own.get(entry.teller) ?? []) : []));
    return {
      place,
      items,
      index: () => (runs.length > 1 ? indexAt(path) : null),
      madeFrom: () => [place, indexKey, items.map(({ teller }) => storyKey(teller))],
    };
  });
}
