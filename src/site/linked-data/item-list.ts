import type { PeriodView } from '../entry-views.ts';
import { absolute } from '../urls.ts';
import type { Thing } from './thing.ts';

/** A list of pages or places on them, in the order in which they are shown; null of none. */
export const itemList = (paths: readonly string[]): Thing | null =>
  paths.length === 0
    ? null
    : {
        '@type': 'ItemList',
        numberOfItems: paths.length,
        itemListElement: paths.map((path, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: absolute(path),
        })),
      };

/** The entries of a list of the timeline: stories by their pages, events by the sentence that tells them. */
export const entryList = (periods: readonly PeriodView[]): Thing | null =>
  itemList(
    periods.flatMap(({ entries }) =>
      entries.map((entry) => (entry.kind === 'story' ? entry.story.path : entry.event.telling.path)),
    ),
  );
