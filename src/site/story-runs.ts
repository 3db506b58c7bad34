import type { TimelineStory } from '../timeline/timeline.ts';
import { type NewestRun, newestRuns } from './newest-runs.ts';
import { type PeriodIndex, periodIndex } from './period-index.ts';
import { covers, coversApart, type PageLink } from './timeline-pages.ts';

/** What one page shows of a list of stories, and the ways from it. */
export interface StoryRun<T> extends NewestRun<T> {
  readonly path: string;
  /** Of the months or years its stories are from, `March 2024 to January 2025`; unlike those of the other pages. */
  readonly covers: string;
  /** Towards the newest, and towards the oldest. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** The first page and the last, where they are not beside this one. */
  readonly newest: PageLink | null;
  readonly oldest: PageLink | null;
  /** Every year and month of the stories, and on which page they are; null where one page holds all. */
  readonly index: PeriodIndex | null;
}

/** Stories, newest first, on as many pages as they need; `size` and `alone` are those of `newestRuns`. */
export function storyRuns<T extends { readonly teller: TimelineStory }>(
  newestFirst: readonly T[],
  path: (number: number) => string,
  { size, alone }: { readonly size: number; readonly alone: number },
): readonly StoryRun<T>[] {
  const runs = newestRuns(newestFirst, size, alone);
  const covered = coversOf(runs);
  const listed = runs.map(({ items, number }) => ({
    entries: items.map(({ teller }) => ({ kind: 'story', teller }) as const),
    path: path(number),
  }));
  const link = (at: number): PageLink | null =>
    runs[at] ? { path: path(runs[at].number), covers: covered[at] ?? '' } : null;
  const indexAt = periodIndex(listed, 'newest', false);
  return runs.map((run, at) => ({
    ...run,
    path: path(run.number),
    covers: covered[at] ?? '',
    previous: link(at - 1),
    next: link(at + 1),
    newest: at > 1 ? link(0) : null,
    oldest: at < runs.length - 2 ? link(runs.length - 1) : null,
    index: runs.length > 1 ? indexAt(path(run.number)) : null,
  }));
}

/** What each run covers; of several that cover the same, the part, counted from the oldest as their addresses are. */
const coversOf = <T extends { readonly teller: TimelineStory }>(runs: readonly NewestRun<T>[]): readonly string[] =>
  coversApart(
    runs.map(({ items }) =>
      covers(
        items.map(({ teller }) => ({ kind: 'story', teller })),
        'newest',
      ),
    ),
    'newest',
  );
