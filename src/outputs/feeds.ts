import type { Entity } from '../model/beat.ts';
import type { IsoDay } from '../model/date.ts';
import { saga } from '../saga/saga.ts';
import { kindOf } from '../site/entities.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { partsOf } from '../site/saga-parts.ts';
import { absolute, urls } from '../site/urls.ts';
import { words } from '../site/words.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { feedArchive } from './feed-archive.ts';
import type { FeedItem } from './feed-item.ts';
import { allInOrder, filled, orderedEvents, orderedStories } from './feed-order.ts';
import { entityPaths, eventsPaths, everythingPaths, type FeedPaths } from './feed-paths.ts';
import type { Content } from './output.ts';

/** What can be followed, whatever the format: a feed's own words, its addresses and its items. */
export interface Feed {
  /** Null for the two of everything. */
  readonly entity: Pick<Entity, 'id' | 'name' | 'kind'> | null;
  readonly title: string;
  readonly description: string;
  /** Whole address of the page that shows the same. */
  readonly page: string;
  readonly paths: FeedPaths;
  /** What came into the archive last is first; then the newest; what has no day is last. */
  readonly items: readonly FeedItem[];
  /** The day on which something in it last came into the archive; null when nobody says. */
  readonly updated: IsoDay | null;
  /** The feed of what came in before all this; null where nothing did, and of feeds that have none. */
  readonly earlier: FeedPaths | null;
  /** Of a feed of what came in earlier: the one that readers follow. */
  readonly current: FeedPaths | null;
}

/** Every feed of the site: all stories, all events, and the stories that name each entity. */
export const feeds = perTimeline((timeline): readonly Feed[] => {
  const { events, entities } = timeline;
  const own = new Set(partsOf(timeline).own.events);
  const texts = words.follow;
  return [
    {
      ...{ entity: null, title: saga.title, description: saga.strapline, page: urls.timeline() },
      ...{
        paths: everythingPaths,
        ...filled(allInOrder(timeline)),
        earlier: feedArchive(timeline).at(-1)?.paths ?? null,
      },
    },
    {
      ...{ entity: null, title: texts.eventsOf(saga.title), description: texts.eventsMean, page: urls.timeline() },
      ...{ paths: eventsPaths, ...filled(orderedEvents(events, own)) },
    },
    ...entities.map(({ entity, stories: named }) => ({
      entity,
      title: texts.titled(saga.title, entity.name),
      description: texts.storiesOf(entity.name),
      page: urls.entity(kindOf(entity), entity.id),
      paths: entityPaths(entity.id),
      ...filled(orderedStories(named.map(({ teller }) => teller))),
    })),
  ].map((feed) => ({ earlier: null, current: null, ...feed, page: absolute(feed.page) }));
});

/** What each feed holds in a format, with those of what came in earlier. */
export const feedContents = (
  timeline: Timeline,
  write: (feed: Feed) => string | Promise<string>,
): ReadonlyMap<FeedPaths, Content> =>
  new Map([
    ...feeds(timeline).map((feed) => [feed.paths, { body: () => write(feed), madeFrom: feed }] as const),
    ...feedArchive(timeline).map(
      ({ paths, make, madeFrom }) => [paths, { body: () => write(make()), madeFrom }] as const,
    ),
  ]);
