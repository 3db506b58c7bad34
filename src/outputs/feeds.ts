import type { Entity } from '../model/beat.ts';
import type { IsoDay } from '../model/date.ts';
import { saga } from '../saga/saga.ts';
import { kindOf } from '../site/entities.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { partsOf } from '../site/saga-parts.ts';
import { absolute, urls } from '../site/urls.ts';
import { words } from '../site/words.ts';
import type { TimelineEvent, TimelineStory } from '../timeline/timeline.ts';
import { cameFirst, eventItem } from './event-item.ts';
import { type FeedItem, statedDay } from './feed-item.ts';
import { entityPaths, eventsPaths, everythingPaths, type FollowPaths } from './feed-paths.ts';
import { storyItem } from './story-item.ts';

/** What can be followed, whatever the format: a feed's own words, its addresses and its items. */
export interface Feed {
  /** Null for the two of everything. */
  readonly entity: Pick<Entity, 'id' | 'name' | 'kind'> | null;
  readonly title: string;
  readonly description: string;
  /** Whole address of the page that shows the same. */
  readonly page: string;
  readonly paths: FollowPaths;
  /** What came into the archive last is first; then the newest; what has no day is last. */
  readonly items: readonly FeedItem[];
  /** The day on which something in it last came into the archive; null when nobody says. */
  readonly updated: IsoDay | null;
}

/** Items of one feed. Readers ask for it every hour, and have kept what fell out. */
const itemsPerFeed = 50;
/** Bytes of HTML in one feed: with all that stands around them below the 250 kB that readers are known to take. */
const roomForText = 180_000;

/** Every feed of the site: all stories, all events, and the stories that name each entity. */
export const feeds = perTimeline((timeline): readonly Feed[] => {
  const { stories, events, entities } = timeline;
  const own = new Set(partsOf(timeline).own.events);
  const texts = words.follow;
  return [
    {
      ...{ entity: null, title: saga.title, description: saga.strapline, page: urls.timeline() },
      ...{ paths: everythingPaths, ...filled(ofStories(stories)) },
    },
    {
      ...{ entity: null, title: texts.eventsOf(saga.title), description: texts.eventsMean, page: urls.timeline() },
      ...{ paths: eventsPaths, ...filled(ofEvents(events, own)) },
    },
    ...entities.map(({ entity, stories: named }) => ({
      entity,
      title: texts.titled(saga.title, entity.name),
      description: texts.storiesOf(entity.name),
      page: urls.entity(kindOf(entity), entity.id),
      paths: entityPaths(entity.id),
      ...filled(ofStories(named.map(({ teller }) => teller))),
    })),
  ].map((feed) => ({ ...feed, page: absolute(feed.page) }));
});

interface Ordered {
  readonly added: IsoDay | null;
  readonly day: IsoDay | null;
  readonly make: () => FeedItem;
}

const ofStories = (stories: readonly TimelineStory[]): readonly Ordered[] =>
  stories.map((teller) => ({
    added: teller.story.added,
    day: lastStated(teller),
    make: () => madeOnce(teller, () => storyItem(teller)),
  }));

const ofEvents = (events: readonly TimelineEvent[], own: ReadonlySet<TimelineEvent>): readonly Ordered[] =>
  events.map((event) => {
    const { teller } = cameFirst(event);
    return { added: teller.story.added, day: lastStated(teller), make: () => eventItem(event, own.has(event)) };
  });

/** A story is in as many feeds as it names entities. */
const items = new WeakMap<TimelineStory, FeedItem>();
function madeOnce(teller: TimelineStory, make: () => FeedItem): FeedItem {
  const item = items.get(teller) ?? make();
  items.set(teller, item);
  return item;
}

const lastStated = ({ date }: TimelineStory): IsoDay | null =>
  statedDay(date) ?? (date.kind === 'stated' ? date.range.latest : null);

/** As many of the first as there is room for, one at least; one too long for any feed is told by its summary. */
function filled(all: readonly Ordered[]): Pick<Feed, 'items' | 'updated'> {
  const key = ({ added, day }: Ordered): string => `${added ?? day ?? ''} ${day ?? ''}`;
  const order = all.toReversed().toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
  const held: FeedItem[] = [];
  let room = roomForText;
  for (const { make } of order.slice(0, itemsPerFeed)) {
    const item = make();
    const bytes = Buffer.byteLength(item.html);
    const html = bytes > roomForText ? '' : item.html;
    room -= html === '' ? 0 : bytes;
    if (room < 0) break;
    held.push({ ...item, html });
  }
  const updated = held.reduce<IsoDay | null>((last, { added }) => (added && added > (last ?? '') ? added : last), null);
  return { items: held, updated };
}
