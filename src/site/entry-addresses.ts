import type { TimelineEntry } from '../timeline/entries.ts';
import { perTimeline } from './per-timeline.ts';
import { entriesOf, entriesPerPage } from './timeline-pages.ts';
import { storyAnchor, urls } from './urls.ts';

/** Where on the whole timeline, oldest first, each entry stands, by its element id. */
export const entryAddresses = perTimeline((timeline): ReadonlyMap<string, string> => {
  const view = { shown: 'everything', order: 'oldest' } as const;
  const addresses = entriesOf(timeline, view).map((entry, index): readonly [string, string] => {
    const page = Math.floor(index / entriesPerPage) + 1;
    const anchor = anchorOf(entry);
    return [anchor, `${urls.view(view, page === 1 ? null : page)}#${anchor}`];
  });
  return new Map(addresses);
});

const anchorOf = (entry: TimelineEntry): string =>
  entry.kind === 'story'
    ? storyAnchor(entry.teller.story.id)
    : entry.kind === 'event'
      ? entry.event.id
      : entry.mention.id;
