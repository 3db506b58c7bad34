import type { IsoDay } from '../model/date.ts';
import { perTimeline } from '../site/per-timeline.ts';
import type { TimelineEvent, TimelineStory } from '../timeline/timeline.ts';
import { cameFirst, eventItem } from './event-item.ts';
import { type FeedItem, statedDay } from './feed-item.ts';
import { storyItem } from './story-item.ts';

/** Items of one feed. Readers ask for it every hour, and have kept what fell out. */
export const itemsPerFeed = 50;
/** Bytes of HTML in one feed: with all that stands around them below the 250 kB that readers are known to take. */
export const roomForText = 180_000;

/** An item in the order of feeds. */
export interface Ordered {
  /** The day on which it came into the archive; null where nobody says. */
  readonly added: IsoDay | null;
  /** The day on which its story appeared, the last that it can be; null where it states none. */
  readonly day: IsoDay | null;
  readonly make: () => FeedItem;
}

/** What came into the archive last is first; then the newest; what has no day is last. */
function inFeedOrder<T extends Ordered>(all: readonly T[]): readonly T[] {
  const key = ({ added, day }: Ordered): string => `${added ?? day ?? ''} ${day ?? ''}`;
  return all.toReversed().toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

export const orderedStories = (stories: readonly TimelineStory[]) =>
  inFeedOrder(
    stories.map((teller) => ({
      teller,
      added: teller.story.added,
      day: lastStated(teller),
      make: () => madeOnce(teller, () => storyItem(teller)),
    })),
  );

/** All stories, which two outputs and their archives ask for. */
export const allInOrder = perTimeline(({ stories }) => orderedStories(stories));

export const orderedEvents = (events: readonly TimelineEvent[], own: ReadonlySet<TimelineEvent>): readonly Ordered[] =>
  inFeedOrder(
    events.map((event) => {
      const { teller } = cameFirst(event);
      return { added: teller.story.added, day: lastStated(teller), make: () => eventItem(event, own.has(event)) };
    }),
  );

/** A story is in as many feeds as it names entities. */
const items = new WeakMap<TimelineStory, FeedItem>();
function madeOnce(teller: TimelineStory, make: () => FeedItem): FeedItem {
  const item = items.get(teller) ?? make();
  items.set(teller, item);
  return item;
}

const lastStated = ({ date }: TimelineStory): IsoDay | null =>
  statedDay(date) ?? (date.kind === 'stated' ? date.range.latest : null);

/** As many of the first as there is room for, one at least, and when the last of these came in. */
export function filled(ordered: readonly Ordered[]): {
  readonly items: readonly FeedItem[];
  readonly updated: IsoDay | null;
} {
  const held: FeedItem[] = [];
  let room = roomForText;
  for (const { make } of ordered.slice(0, itemsPerFeed)) {
    const item = fitting(make());
    room -= Buffer.byteLength(item.html);
    if (room < 0) break;
    held.push(item);
  }
  return { items: held, updated: lastAdded(held) };
}

/** The day on which the last of them came in; null where of none anybody says. */
export const lastAdded = (all: readonly Pick<Ordered, 'added'>[]): IsoDay | null =>
  all.reduce<IsoDay | null>((last, { added }) => (added && added > (last ?? '') ? added : last), null);

/** An item as feeds have it: one too long for any is told by its summary. */
export const fitting = (item: FeedItem): FeedItem =>
  Buffer.byteLength(item.html) > roomForText ? { ...item, html: '' } : item;
