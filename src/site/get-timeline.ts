import { getCollection } from 'astro:content';
import { saga } from '../saga/saga.ts';
import { timelineOf } from '../timeline/build-timeline.ts';
import type { Timeline, TimelineStory } from '../timeline/timeline.ts';
import { understandStory } from '../timeline/understand-story.ts';
import { atHand } from './at-hand.ts';
import { searchRecords } from './search/search-records.ts';

let kept: { readonly seeds: string; readonly timeline: Timeline } | null = null;

/**
 * The timeline of all stories of the collection. Made once in a build; in dev again whenever a story has changed.
 */
export async function getTimeline(): Promise<Timeline> {
  if (import.meta.env.PROD) kept ??= { seeds: '', timeline: built() };
  else {
    const entries = (await getCollection('stories')).map(({ id, data: { reading } }) => ({ id, reading }));
    const seeds = JSON.stringify(entries);
    if (kept?.seeds !== seeds) kept = { seeds, timeline: timelineOf(understoodInDev(entries), saga) };
  }
  return kept.timeline;
}

/** The index takes long to make: it begins before any page. */
function built(): Timeline {
  const { understood, search } = atHand();
  const timeline = timelineOf(understood(), saga);
  search?.(searchRecords(timeline));
  return timeline;
}

/** By the digest of its reading. */
let known: ReadonlyMap<string, TimelineStory> = new Map();

/** By the rules as they are now, which Astro has loaded again where one has changed; each story once. */
function understoodInDev(
  entries: readonly { readonly id: string; readonly reading: string }[],
): readonly TimelineStory[] {
  const stories = atHand().stories();
  known = new Map(
    entries.flatMap(({ id, reading }) => {
      const story = stories.get(id);
      const told = known.get(reading) ?? (story && understandStory(story, saga));
      return told ? [[reading, told]] : [];
    }),
  );
  return [...known.values()];
}
