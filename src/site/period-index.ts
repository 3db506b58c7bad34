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
 * `here`: path of the page that shows the index; null for one that shows none of it. `hasSections`: whether each month is a
 * section of its page.
 */
export function periodIndex(runs: readonly Run[], order: Order, here: string | null, hasSections = true): PeriodIndex {
  const found = new Map<string, IndexedPeriod>();
  for (const { entries, path } of runs)
    for (const { key } of periodsOf(entries, order)) {
      if (key === null) continue;
      const known = found.get(key);
      const isHere = path === here;
      if (!known || (isHere && !known.isHere))
        found.set(key, {
          name: key.length === 4 ? words.list.inTheYear : wordedPeriod(key).slice(0, 3),
          path: known?.path ?? `${path}${hasSections ? `#${periodAnchor(key)}` : ''}`,
          isHere,
        });
    }
  const keys = [...found.keys()].toSorted();
  const inOrder = order === 'oldest' ? keys : keys.toReversed();
  return [...Map.groupBy(inOrder, (key) => key.slice(0, 4))].map(([year, own]) => ({
    year,
    periods: own.flatMap((key) => found.get(key) ?? []),
  }));
}
