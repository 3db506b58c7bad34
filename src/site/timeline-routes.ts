import type { Timeline } from '../timeline/timeline.ts';
import { cacheKey } from './cache-key.ts';
import type { PeriodView } from './entry-views.ts';
import { type FrontPage, frontPage } from './front-page.ts';
import type { PageMaker } from './page-maker.ts';
import { type PeriodIndex, periodIndex } from './period-index.ts';
import { partsOf } from './saga-parts.ts';
import { viewCounts } from './timeline-lists.ts';
import {
  coversOf,
  isWholeInFront,
  latestPeriods,
  runsOf,
  type TimelinePage,
  timelinePages,
  viewPath,
} from './timeline-pages.ts';
import { type View, views } from './timeline-views.ts';
import { sagaTug } from './tug/saga-tug.ts';
import type { Tug } from './tug/tug.ts';
import { urls } from './urls.ts';

/** A way to another list of the timeline, or to the same in another order. */
export interface ViewLink {
  readonly view: View;
  readonly path: string;
  /** Its entries; null past the first page of a list, so that one story more does not make every page of every list anew. */
  readonly count: number | null;
}

/** Ways from a page: the lists in its own order, and its own list in every order. */
export interface ViewLinks {
  /** The view the page shows; null on a front page that shows none whole. */
  readonly here: View | null;
  readonly lists: readonly ViewLink[];
  readonly orders: readonly ViewLink[];
}

/** A page of the timeline: the front page, or one of a list. */
export interface TimelineRoute {
  readonly path: string;
  /** On the front page alone. */
  readonly front: {
    readonly storyCount: number;
    readonly covers: string;
    readonly head: FrontPage;
    readonly tug: Tug | null;
  } | null;
  /** The list it shows; null on a front page that shows only the latest. */
  readonly page: TimelinePage | null;
  /** The latest entries, where the front page does not show all. */
  readonly latest: readonly PeriodView[] | null;
  readonly index: PeriodIndex | null;
  readonly links: ViewLinks;
}

const withoutCounts = (links: readonly ViewLink[]): readonly ViewLink[] =>
  links.map((link) => ({ ...link, count: null }));

/** Entries that a front page shows of a long timeline. */
const latestShown = 10;

const whole: View = { shown: 'everything', order: 'oldest' };

/** Every page of the timeline, the front page first. */
export function timelineRoutes(timeline: Timeline): readonly PageMaker<TimelineRoute>[] {
  const parts = partsOf(timeline);
  const counts = viewCounts(parts);
  const shown = views.filter(({ shown: list }) => list !== 'others' || counts.others > 0);
  const linkTo = (view: View): ViewLink => ({ view, path: viewPath(parts, view), count: counts[view.shown] });
  const linksFrom = (view: View, here: View | null): ViewLinks => ({
    here,
    lists: shown.filter(({ order }) => order === view.order).map(linkTo),
    orders: shown.filter((other) => other.shown === view.shown).map(linkTo),
  });
  const lists = shown.flatMap((view) => {
    const links = linksFrom(view, view);
    const uncounted = { ...links, lists: withoutCounts(links.lists), orders: withoutCounts(links.orders) };
    const [linksKey, uncountedKey] = [cacheKey(links), cacheKey(uncounted)];
    return timelinePages(parts, view).map(
      ({ path, make, madeFrom }, at): PageMaker<TimelineRoute> => ({
        path,
        make: () => {
          const page = make();
          return {
            path,
            front: null,
            page,
            latest: null,
            index: page.index,
            links: page.isFirst ? links : uncounted,
          };
        },
        madeFrom: () => [madeFrom(), at === 0 ? linksKey : uncountedKey],
      }),
    );
  });
  const front: TimelineRoute['front'] = {
    storyCount: timeline.stories.length,
    covers: coversOf(parts, whole),
    head: frontPage(parts.own),
    tug: sagaTug(timeline),
  };
  const [first, ...rest] = lists;
  if (isWholeInFront(parts) && first) return [asMade({ ...first.make(), front }), ...rest];
  return [
    asMade({
      path: urls.timeline(),
      front,
      page: null,
      latest: latestPeriods(parts, latestShown),
      index: periodIndex(runsOf(parts, whole), 'oldest')(null),
      links: linksFrom(whole, null),
    }),
    ...lists,
  ];
}

/** The front page, of which there is one: all that it shows is made at once. */
const asMade = (route: TimelineRoute): PageMaker<TimelineRoute> => ({
  path: route.path,
  make: () => route,
  madeFrom: () => route,
});
