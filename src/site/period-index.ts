import { wordedPeriod } from '../calendar/worded-period.ts';
import { periodsOf } from './timeline-lists.ts';
import type { Run } from './timeline-pages.ts';
import type { Order } from './timeline-views.ts';
import { indexAnchor, periodAnchor } from './urls.ts';
import { words } from './words.ts';

/** A month of a view, or what has no month, and where it begins. */
export interface IndexedPeriod {
  /** `Jan`; other words for what is known by its year alone. */
  readonly name: string;
  readonly path: string;
  /** Whether the page itself shows it. */
  readonly isHere: boolean;
}

/** A year of a view, and its months. */
export interface IndexedYear {
  readonly year: string;
  readonly periods: readonly IndexedPeriod[];
  /** Its own page, where it has one, and whether that is the page itself. */
  readonly path?: string;
  readonly isHere?: boolean;
}

export interface PeriodIndex {
  /** In the order of the view. */
  readonly years: readonly IndexedYear[];
  /** Where all are, if these are not. */
  readonly whole: string | null;
}

/** Pages of a list of which each links to every month and to the last page: in a longer one, one story more could change them all. */
const mostShort = 12;

export const isLongList = (runs: readonly unknown[]): boolean => runs.length > mostShort;

/**
 * The index of these runs, as each page shows it: of the page with a path, or, for null, of one that shows none of them. In
 * a long list pages after the first have the years they show alone. The runs are looked through once, however many pages ask.
 *
 * @param hasSections whether each month is a section of its page.
 */
export function periodIndex(
  runs: readonly Run[],
  order: Order,
  hasSections = true,
): (here: string | null) => PeriodIndex {
  const found = new Map<string, Omit<IndexedPeriod, 'isHere'>>();
  const onPage = new Map<string, Set<string>>();
  for (const { entries, path } of runs) {
    const own = new Set(periodsOf(entries, order).flatMap(({ key }) => key ?? []));
    onPage.set(path, own);
    for (const key of own)
      if (!found.has(key))
        found.set(key, {
          name: key.length === 4 ? words.list.inTheYear : wordedPeriod(key).slice(0, 3),
          path: `${path}${hasSections ? `#${periodAnchor(key)}` : ''}`,
        });
  }
  const periods = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const years = [...Map.groupBy(order === 'oldest' ? periods : periods.toReversed(), ([key]) => key.slice(0, 4))];
  const first = runs[0]?.path ?? null;
  const inParts = isLongList(runs);
  return (here) => {
    const own = (here === null ? null : onPage.get(here)) ?? new Set();
    const isPart = inParts && here !== null && here !== first;
    const ownYears = new Set([...own].map((key) => key.slice(0, 4)));
    const shown = isPart ? years.filter(([year]) => ownYears.has(year)) : years;
    return {
      years: shown.map(([year, all]) => ({
        year,
        periods: all.map(([key, period]) => ({ ...period, isHere: own.has(key) })),
      })),
      whole: isPart && first !== null ? `${first}#${indexAnchor}` : null,
    };
  };
}
