import type { TimelineStory } from '../timeline/timeline.ts';
import type { PageSize } from './cut-by-lot.ts';
import { storyKey } from './made-from.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import { type Beginning, newestFirstPages } from './page-runs.ts';
import { type PeriodIndex, periodIndex } from './period-index.ts';
import { covers, coversApart } from './timeline-pages.ts';

/** A page of a list of stories, and the ways from it. */
export interface StoryPlace extends PageLinks {
  readonly path: string;
  /** Whether a reader comes to it first. */
  readonly isFirst: boolean;
  /** Of the months or years its stories are from, `March 2024 to January 2025`; unlike those of the other pages. */
  readonly covers: string;
}

/** What stands on it. */
export interface StoryRun<T> {
  readonly place: StoryPlace;
  /** Newest first. */
  readonly items: readonly T[];
  /** Years and months of the stories, and on which page they are; null where one page holds all. */
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
  const linksAt = pageLinks(runs.map(({ path }, at) => ({ path, covers: covered[at] ?? '' })));
  const indexAt = periodIndex(runs, 'newest', false);
  return runs.map(({ entries, path }, at) => {
    const place: StoryPlace = {
      path,
      isFirst: at === 0,
      covers: covered[at] ?? '',
      ...linksAt(at),
    };
    const items = entries.flatMap((entry) => (entry.kind === 'story' ? (own.get(entry.teller) ?? []) : []));
    const index = (): PeriodIndex | null => (runs.length > 1 ? indexAt(path) : null);
    return {
      place,
      items,
      index,
      madeFrom: () => [place, index(), items.map(({ teller }) => storyKey(teller))],
    };
  });
}
