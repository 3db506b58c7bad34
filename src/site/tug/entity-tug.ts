import type { Timeline, TimelineEntity, TimelineEvent } from '../../timeline/timeline.ts';
import { cacheKey } from '../cache-key.ts';
import { eventKey } from '../made-from.ts';
import { perTimeline } from '../per-timeline.ts';
import { partsOf } from '../saga-parts.ts';
import { periodPaths } from '../timeline-pages.ts';
import { namesIn } from './names-in.ts';
import { newestOf, placeIn } from './saga-tug.ts';
import { teamsOf } from './teams.ts';
import { draw, type Tug } from './tug.ts';

/** The half of the picture that is one entity's: the stories that name it, and what is told with its name; null where nothing is. */
export function entityTug(timeline: Timeline, { entity: { id }, stories }: TimelineEntity): Tug | null {
  const about = ownStories(timeline);
  const events = eventsNaming(timeline).get(id) ?? [];
  if (events.length === 0) return null;
  const own = stories.map(({ teller }) => teller).filter((teller) => about.has(teller));
  return draw({ stories: own, events }, teamsOf(id, own), placeIn(timeline), newestOf(timeline));
}

/** What the picture depends on beside the stories that name the entity, for the build’s cache. */
export const tugKey = (timeline: Timeline, { entity: { id }, stories }: TimelineEntity): unknown => {
  const about = ownStories(timeline);
  return [
    placesKey(timeline),
    newestOf(timeline),
    (eventsNaming(timeline).get(id) ?? []).map(eventKey),
    // Where no story is about the subject, every story is its own.
    stories.map(({ teller }) => (about.has(teller) ? 1 : 0)).join(''),
  ];
};

const placesKey = perTimeline((timeline) => cacheKey([...periodPaths(partsOf(timeline))]));

const ownStories = perTimeline((timeline) => new Set(partsOf(timeline).own.stories));

const eventsNaming = perTimeline((timeline) => {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of partsOf(timeline).own.events)
    for (const id of namesIn(event)) {
      const list = found.get(id);
      if (list) list.push(event);
      else found.set(id, [event]);
    }
  return found;
});
