import { getCollection } from 'astro:content';
import { saga } from '../saga/saga.ts';
import { timelineOf } from '../timeline/build-timeline.ts';
import type { Timeline, ToldStory } from '../timeline/timeline.ts';
import { understandStory } from '../timeline/understand-story.ts';
import { atHand, foundInDev, putAtHand } from './at-hand.ts';
import { recordMakers } from './search/search-records.ts';

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
  search?.(recordMakers(timeline));
  return timeline;
}

/** By the rules as they are now, each story once. Where a story has changed Astro loads this module again, so that what is known lies elsewhere. */
function understoodInDev(entries: readonly { readonly id: string; readonly reading: string }[]): readonly ToldStory[] {
  const stories = atHand().stories();
  const known = foundInDev(understandStory);
  const found = new Map(
    entries.flatMap(({ id, reading }) => {
      const story = stories.get(id);
      const told = known.get(reading) ?? (story && understandStory(story, saga));
      return told ? [[reading, told]] : [];
    }),
  );
  putAtHand({ foundInDev: { by: understandStory, stories: found } });
  return [...found.values()];
}
