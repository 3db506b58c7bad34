import { wordedPeriod } from '../calendar/worded-period.ts';
import { periodsOf } from './timeline-lists.ts';
import type { Run } from './timeline-pages.ts';
import type { Order } from './timeline-views.ts';
import { periodAnchor } from './urls.ts';
import { words } from './words.ts';

/** A month of a view, or what has no month, and where it begins. */
export interface IndexedPeriod {
  /** `Jan`; other words for what is known by its year alone. */
  readonly name: string;
  readonly path: string;
  /** Whether the page itself shows it. */
  readonly isHere: boolean;
}

/** The years of a view in its order, each with its months. */
export type PeriodIndex = readonly {
  readonly year: string;
  readonly periods: readonly IndexedPeriod[];
  /** Its own page, where it has one, and whether that is the page itself. */
  readonly path?: string;
  readonly isHere?: boolean;
}[];

/**
 * The index of these runs, as each page shows it: of the page with a path, or, for null, of one that shows none of them.
 * The runs are looked through once, however many pages ask.
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
  return (here) => {
    const own = here === null ? undefined : onPage.get(here);
    return years.map(([year, all]) => ({
      year,
      periods: all.map(([key, period]) => ({ ...period, isHere: own?.has(key) ?? false })),
    }));
  };
}
