import { wordedPeriod } from '../calendar/worded-period.ts';
import { chunks } from '../timeline/chunks.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { type Archive, type ArchivePeriod, archiveOf } from './archive.ts';
import type { PageLink } from './page-links.ts';
import type { IndexedYear, PeriodIndex } from './period-index.ts';
import { type Teaser, teaser } from './teaser.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** Stories on one page of a month. */
const storiesPerPage = 30;
/** Stories of a month that the page of its year names. */
const shownOfMonth = 3;

/** What every page of the archive has. */
interface ArchivePageBase {
  readonly path: string;
  readonly heading: string;
  /** Stories of the whole year or month. */
  readonly count: number;
  readonly index: PeriodIndex;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** A year: its months, and the first stories of each. */
export interface ArchiveYearPage extends ArchivePageBase {
  readonly kind: 'year';
  readonly periods: readonly {
    readonly name: string;
    readonly path: string;
    readonly count: number;
    readonly stories: readonly Teaser[];
  }[];
}

/** A month, or a page of it. */
export interface ArchivePeriodPage extends ArchivePageBase {
  readonly kind: 'period';
  readonly isDated: boolean;
  /** Oldest first. */
  readonly stories: readonly Teaser[];
}

export type ArchivePage = ArchiveYearPage | ArchivePeriodPage;

/** Every page of the archive but the list of its years. */
export const archivePages = (timeline: Timeline): readonly ArchivePage[] => [
  ...yearPages(archiveOf(timeline)),
  ...periodPages(archiveOf(timeline)),
];

function yearPages(archive: Archive): readonly ArchiveYearPage[] {
  const { years } = archive;
  const link = (at: number): PageLink | null => (years[at] ? { path: years[at].path, covers: years[at].year } : null);
  return years.map(({ year, path, count, periods }, at) => ({
    kind: 'year',
    path,
    heading: year,
    count,
    index: archiveIndex(archive, year),
    periods: periods.map(({ name, path: to, stories }) => ({
      name,
      path: to,
      count: stories.length,
      stories: stories.slice(0, shownOfMonth).map(teaser),
    })),
    previous: link(at - 1),
    next: link(at + 1),
  }));
}

function periodPages(archive: Archive): readonly ArchivePeriodPage[] {
  const periods = [...archive.years.flatMap((year) => year.periods), ...(archive.undated ? [archive.undated] : [])];
  const runs = periods.flatMap((period) =>
    chunks(period.stories, storiesPerPage).map((stories, at) => ({
      period,
      stories,
      path: urls.archivePeriod(period.key, at + 1),
      heading: words.archive.heading(period.name, at + 1),
    })),
  );
  const link = (at: number): PageLink | null => (runs[at] ? { path: runs[at].path, covers: runs[at].heading } : null);
  return runs.map(({ period, stories, path, heading }, at) => ({
    kind: 'period',
    path,
    heading,
    count: period.stories.length,
    isDated: period.key !== null,
    index: archiveIndex(archive, period.key),
    stories: stories.map(teaser),
    previous: link(at - 1),
    next: link(at + 1),
  }));
}

/** Every year and month; `here`: the year or month that the page shows. */
export function archiveIndex({ years, undated }: Archive, here: string | null | undefined): PeriodIndex {
  const dated: readonly IndexedYear[] = years.map(({ year, path, periods }) => ({
    year,
    path,
    isHere: year === here && !periods.some(({ key }) => key === here),
    periods: periods.map((period) => indexed(period, here)),
  }));
  const rest = undated && { year: undated.name, path: undated.path, isHere: here === null, periods: [] };
  return { years: rest ? [...dated, rest] : dated, whole: null };
}

const indexed = ({ key, path }: ArchivePeriod, here: string | null | undefined) => ({
  name: key === null || key.length === 4 ? words.list.inTheYear : wordedPeriod(key).slice(0, 3),
  path,
  isHere: key === here,
});
