import { wordedPeriod } from '../calendar/worded-period.ts';
import { byMonth } from '../timeline/entries.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { perTimeline } from './per-timeline.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** The stories of one month, of a year of which no month is known, or without a date. */
export interface ArchivePeriod {
  /** `2025-01`, `2024`; null for what has no date. */
  readonly key: string | null;
  /** `January 2025`. */
  readonly name: string;
  readonly path: string;
  /** In timeline order. */
  readonly stories: readonly TimelineStory[];
}

export interface ArchiveYear {
  readonly year: string;
  readonly path: string;
  readonly count: number;
  /** In the order of time. */
  readonly periods: readonly ArchivePeriod[];
}

export interface Archive {
  /** In the order of time. */
  readonly years: readonly ArchiveYear[];
  readonly undated: ArchivePeriod | null;
}

/** All stories by when they appeared: where they stand on the timeline. */
export const archiveOf = perTimeline(({ stories }): Archive => {
  const periods = byMonth(stories.map((teller) => ({ kind: 'story', teller }) as const)).map(
    ({ key, entries }): ArchivePeriod => ({
      key,
      name: nameOf(key),
      path: urls.archivePeriod(key),
      stories: entries.flatMap((entry) => (entry.kind === 'story' ? entry.teller : [])),
    }),
  );
  const dated = periods.filter(({ key }) => key !== null).toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  const years = [...Map.groupBy(dated, ({ key }) => (key ?? '').slice(0, 4))].map(([year, own]) => ({
    year,
    path: urls.archiveYear(year),
    count: own.reduce((sum, { stories: of }) => sum + of.length, 0),
    periods: own,
  }));
  return { years, undated: periods.find(({ key }) => key === null) ?? null };
});

function nameOf(key: string | null): string {
  if (key === null) return words.archive.undated;
  return key.length === 4 ? words.archive.inTheYear(key) : wordedPeriod(key);
}
