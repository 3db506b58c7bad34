import { anyTime } from '../../model/date.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import type { Timeline, TimelineEvent, TimelineStory } from '../../timeline/timeline.ts';
import { entityOf } from '../entities.ts';
import { entryAddresses } from '../entry-addresses.ts';
import { kindWords } from '../entry-kind.ts';
import { wordedDate, wordedEvent } from '../format-date.ts';
import { many, one } from '../kind-words.ts';
import { lift, liftHeadline } from '../lifted.ts';
import { perTimeline } from '../per-timeline.ts';
import { storyAnchor } from '../urls.ts';
import type { Drawing } from './drawing.ts';
import { drawNarrow } from './narrow.ts';
import { timeScale } from './time-scale.ts';
import type { GlanceEntry, GlanceTrack } from './tracks.ts';
import { drawWide } from './wide.ts';

/** The saga at a glance: the same picture in two compositions, of which a page shows the one that fits. */
export interface Glance {
  readonly wide: Drawing;
  readonly narrow: Drawing;
  /** Whether threads from stories to what they tell were left out because they are too many. */
  readonly threadsLeftOut: boolean;
  /** Whether some marks stand for several entries. */
  readonly gathers: boolean;
}

/** Entities that get a track of their own, where there is much room and where there is little. */
const entityTracks = { wide: 3, narrow: 2 };

/** The picture of the whole saga; null when nothing in it has a time. */
export function sagaGlance(timeline: Timeline): Glance | null {
  const tracks = (count: number): readonly GlanceTrack[] => sagaTracks(timeline, count);
  return draw(timeline, timeline.stories, timeline.events, tracks(entityTracks.wide), tracks(entityTracks.narrow));
}

/** The entities of most events, then all others together, then what names no entity. */
function sagaTracks(timeline: Timeline, count: number): readonly GlanceTrack[] {
  const { events } = timeline;
  const byEntity = Map.groupBy(
    events.flatMap((event) => event.entities.map((entity) => ({ entity, event }))),
    ({ entity }) => entity,
  );
  const ranked = [...byEntity].toSorted(([, a], [, b]) => b.length - a.length).map(([entity]) => entity);
  // One entity more needs no more room than the track of the others.
  const own = ranked.slice(0, ranked.length === count + 1 ? count + 1 : count);
  const others = new Set(ranked.slice(own.length));
  return [
    ...own.map((entity) => entityTrack(entity, events, timeline)),
    track(
      `Other ${many}`,
      null,
      events.filter(({ entities }) => entities.some((entity) => others.has(entity))),
      timeline,
    ),
    track(
      `No ${one} named`,
      null,
      events.filter(({ entities }) => entities.length === 0),
      timeline,
    ),
  ].filter(({ entries }) => entries.length > 0);
}

/**
 * The picture of one entity: the stories that name it and what they tell with its name, on the axis of the whole saga.
 * Null when they tell nothing with its name at a known time. `hrefs` tells where the entity's page has its stories, by
 * their id on the timeline.
 */
export function entityGlance(
  timeline: Timeline,
  entity: string,
  stories: readonly TimelineStory[],
  hrefs: ReadonlyMap<string, string>,
  events: readonly TimelineEvent[],
): Glance | null {
  if (events.length === 0) return null;
  const tracks = [entityTrack(entity, events, timeline)];
  return draw(timeline, stories, events, tracks, tracks, hrefs);
}

/** The axis of the whole saga. */
const scaleOf = perTimeline(({ stories, events }) => {
  const dates = stories.flatMap(({ date }) => rangeOf(date) ?? []);
  return timeScale([...dates, ...events.map(({ when }) => when)]);
});

function entityTrack(id: string, events: readonly TimelineEvent[], timeline: Timeline): GlanceTrack {
  const { shortName, colours } = entityOf(id);
  const own = events.filter((event) => event.entities.includes(id));
  return track(shortName, colours, own, timeline);
}

const track = (
  name: string,
  colours: GlanceTrack['colours'],
  events: readonly TimelineEvent[],
  timeline: Timeline,
): GlanceTrack => ({ name, colours, entries: events.map((event) => eventEntry(event, timeline)) });

function eventEntry(event: TimelineEvent, timeline: Timeline): GlanceEntry {
  const { id, kind, when, toldBy } = event;
  const name = `${kindWords[kind]} ${wordedEvent(event).text}`;
  return {
    id,
    kind,
    range: when,
    href: href(id, timeline),
    name,
    words: lift(toldBy[0].teller.story, toldBy[0].quote),
  };
}

function storyEntry({ story, date }: TimelineStory, href: string): GlanceEntry {
  const range = rangeOf(date) ?? anyTime;
  const name = `${kindWords.published} ${wordedDate(date).text}`;
  return { id: storyAnchor(story.id), kind: 'published', range, href, name, words: liftHeadline(story) };
}

const href = (id: string, timeline: Timeline): string => entryAddresses(timeline).get(id) ?? '';

function draw(
  timeline: Timeline,
  stories: readonly TimelineStory[],
  events: readonly TimelineEvent[],
  wideTracks: readonly GlanceTrack[],
  narrowTracks: readonly GlanceTrack[],
  hrefs?: ReadonlyMap<string, string>,
): Glance | null {
  const scale = scaleOf(timeline);
  if (!scale) return null;
  const entries = stories.map((teller) => {
    const id = storyAnchor(teller.story.id);
    return storyEntry(teller, hrefs?.get(id) ?? href(id, timeline));
  });
  const tells = tellings(events);
  const all = { name: null, colours: null, entries };
  const [wide, narrow] = [drawWide(all, wideTracks, tells, scale), drawNarrow(all, narrowTracks, tells, scale)];
  // One caption serves both, so what is too much for one is left out of both.
  const threadsLeftOut = tells.size > 0 && [wide, narrow].some(({ threads }) => threads.length === 0);
  return {
    wide: threadsLeftOut ? { ...wide, threads: [] } : wide,
    narrow: threadsLeftOut ? { ...narrow, threads: [] } : narrow,
    threadsLeftOut,
    gathers: [...wide.marks, ...narrow.marks].some(({ count }) => count > 1),
  };
}

/** What each story tells of these events, by their ids on the timeline. */
function tellings(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, toldBy } of events)
    for (const story of new Set(toldBy.map(({ teller }) => storyAnchor(teller.story.id)))) {
      const list = found.get(story);
      if (list) list.push(id);
      else found.set(story, [id]);
    }
  return found;
}
