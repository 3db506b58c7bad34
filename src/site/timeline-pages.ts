import type { TimelineEntry } from '../timeline/entries.ts';
import type { SagaParts } from '../timeline/subject/saga-parts.ts';
import { entryKeys, knownOf, type PeriodView, periodViews } from './entry-views.ts';
import { wordedHeading } from './format-date.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import type { PageMaker } from './page-maker.ts';
import { newestFirstPages, oldestFirstPages } from './page-runs.ts';
import { type PeriodIndex, periodIndex } from './period-index.ts';
import { entriesOf, periodsOf } from './timeline-lists.ts';
import type { Order, View } from './timeline-views.ts';
import { periodAnchor, urls } from './urls.ts';
import { words } from './words.ts';

/** Stories and events that the front page holds all of, by eye; where there are more it shows the latest, and pages of their own the whole. */
export const frontHolds = 40;
/** Entries on one page of a list, and those worth a page of their own where they come first. */
export const pageSize = { fewest: 15, most: 36 } as const;
const alone = 15;

/** Entries and mentions of one view, or a page of them. */
export interface TimelinePage extends PageLinks {
  readonly view: View;
  readonly path: string;
  /** Whether a reader comes to it first. */
  readonly isFirst: boolean;
  /** Of the months or years it covers, `March 2024 to January 2025`; unlike those of the other pages. */
  readonly covers: string;
  readonly periods: readonly PeriodView[];
  /** Years and months of the view, and where each begins; null where one page holds all. */
  readonly index: PeriodIndex | null;
}

/** Whether the front page holds the whole timeline. */
export const isWholeInFront = ({ own }: SagaParts): boolean => own.stories.length + own.events.length <= frontHolds;

/** Where a view begins. */
export const viewPath = (parts: SagaParts, view: View): string =>
  view.shown === 'everything' && view.order === 'oldest' && isWholeInFront(parts) ? urls.timeline() : urls.view(view);

/** A run of a list and its address, in the order a reader turns the pages. */
export interface Run {
  readonly entries: readonly TimelineEntry[];
  readonly path: string;
}

/** The pages of a view, in the order a reader turns them. An empty view has one empty page. */
export function timelinePages(parts: SagaParts, view: View): readonly PageMaker<TimelinePage>[] {
  const turned = runsOf(parts, view);
  const known = knownOf(view.shown === 'others' ? parts.others : parts.own);
  const covered = coversApart(
    turned.map(({ entries }) => covers(entries, view.order)),
    view.order,
  );
  const linksAt = pageLinks(turned.map(({ path }, at) => ({ path, covers: covered[at] ?? '' })));
  const indexAt = periodIndex(turned, view.order);
  return turned.map(({ path, entries }, at) => {
    const place = {
      view,
      path,
      isFirst: at === 0,
      covers: covered[at] ?? '',
      ...linksAt(at),
    };
    const index = (): PeriodIndex | null => (turned.length > 1 ? indexAt(path) : null);
    return {
      path,
      make: () => ({ ...place, periods: periodViews(entries, known, view.order), index: index() }),
      madeFrom: () => [place, index(), entryKeys(entries, known)],
    };
  });
}

/** Of the months or years a view covers. */
export const coversOf = (parts: SagaParts, view: View): string => covers(entriesOf(parts, view), view.order);

/** Where on the whole timeline, oldest first, each month begins, or a year of which no month is known. */
export const periodPaths = (parts: SagaParts): ReadonlyMap<string, string> =>
  new Map(
    runsOf(parts, { shown: 'everything', order: 'oldest' })
      .flatMap(({ entries, path }) =>
        periodsOf(entries, 'oldest').map(({ key }): readonly [string, string] => [
          key ?? '',
          `${path}#${periodAnchor(key)}`,
        ]),
      )
      .toReversed(),
  );

/** The latest entries of the timeline, newest first. */
export function latestPeriods(parts: SagaParts, count: number): readonly PeriodView[] {
  const entries = entriesOf(parts, { shown: 'everything', order: 'newest' });
  const told = entries
    .filter(({ kind }) => kind !== 'mention')
    .slice(-count)
    .toReversed();
  return periodViews(told, knownOf(parts.own), 'newest');
}

const knownRuns = new WeakMap<SagaParts, Map<string, readonly Run[]>>();

/** The runs of entries that the pages of a view hold, in the order a reader turns them; parted once, whoever asks. */
export function runsOf(parts: SagaParts, view: View): readonly Run[] {
  const known = knownRuns.get(parts) ?? new Map<string, readonly Run[]>();
  knownRuns.set(parts, known);
  const name = `${view.shown} ${view.order}`;
  const runs = known.get(name) ?? parted(parts, view);
  known.set(name, runs);
  return runs;
}

function parted(parts: SagaParts, view: View): readonly Run[] {
  const entries = entriesOf(parts, view);
  // What the front page holds all of is on one page in the other order too.
  if (entries.length === 0 || (view.shown === 'everything' && isWholeInFront(parts)))
    return [{ entries: view.order === 'oldest' ? entries : entries.toReversed(), path: viewPath(parts, view) }];
  const runs =
    view.order === 'oldest' ? oldestFirstPages(entries, pageSize) : newestFirstPages(entries, pageSize, alone);
  return runs.map(({ entries: own, begins }) => ({ entries: own, path: urls.view(view, begins) }));
}

/** `January 2025`, `March 2024 to January 2025`; what has no date is told at the end. */
export function covers(entries: readonly TimelineEntry[], order: Order): string {
  const keys = periodsOf(entries, order).map(({ key }) => key);
  const dated = keys.filter((key) => key !== null).toSorted();
  const ends = [...new Set([dated.at(0), dated.at(-1)])].filter((key) => key !== undefined).map(wordedHeading);
  return words.dates.covered(ends, keys.includes(null));
}

/** What pages cover, in the order they are turned; of several that cover the same, the part, counted from the oldest. */
export function coversApart(covered: readonly string[], order: Order): readonly string[] {
  const places = covered.keys().toArray();
  const same = Map.groupBy(order === 'oldest' ? places : places.toReversed(), (at) => covered[at]);
  const nth = new Map(
    [...same.values()].flatMap((own) => (own.length > 1 ? own.map((at, index) => [at, index + 1]) : [])),
  );
  return covered.map((one, at) => {
    const part = nth.get(at);
    return part === undefined ? one : words.list.part(one, part);
  });
}
