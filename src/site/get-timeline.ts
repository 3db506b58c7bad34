import { getCollection } from 'astro:content';
import type { Story } from '../model/story.ts';
import type { StoryKey } from '../model/story-entry.ts';
import { saga } from '../saga/saga.ts';
import { timelineOf } from '../timeline/build-timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { understandStory } from '../timeline/understand-story.ts';
import { atHand, madeInDev, putAtHand } from './at-hand.ts';
import { recordMakers } from './search/search-records.ts';

let kept: Timeline | null = null;

/**
 * The timeline of all stories of the collection. Made once in a build; in dev again whenever a story or a rule has changed.
 */
export async function getTimeline(): Promise<Timeline> {
  if (!import.meta.env.PROD)
    return timelineInDev((await getCollection('stories')).map(({ id, data: { reading } }) => ({ id, reading })));
  kept ??= built();
  return kept;
}

/** The index takes long to make: it begins before any page. */
function built(): Timeline {
  const { understood, search } = atHand();
  const timeline = timelineOf(understood(), saga);
  search?.(recordMakers(timeline));
  return timeline;
}

/**
 * By the rules as they are now, each story understood once, at first as the cache has it. Where a story has changed Astro
 * loads this module again, so that what is known lies elsewhere. A page may still ask for the stories before the change.
 */
function timelineInDev(loaded: readonly StoryKey[]): Timeline {
  putAtHand({ makeInDev: timelineInDev });
  // Astro gives them in another order than it was given.
  const entries = loaded.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const by = { understandStory, saga, timelineOf };
  const all = madeInDev();
  const earlier = all.filter((made) => made.by.understandStory === understandStory && made.by.saga === saga);
  const from = JSON.stringify(entries);
  const same = earlier.find((made) => made.from === from && made.by.timelineOf === timelineOf);
  if (same) return same.timeline;
  const before = all.length > 0 ? () => null : atHand().found();
  const understood = (story: Story) => before(story) ?? understandStory(story, saga);
  const { stories: atHandNow, readingOf } = atHand();
  const stories = atHandNow();
  // Of an entry that Astro has not heard yet to be another, the words are gone: what is made of it is shown, and not kept.
  let isWhole = true;
  const told = new Map(
    entries.flatMap(({ id, reading }) => {
      const story = stories.get(id);
      const known = earlier.find((made) => made.stories.has(reading))?.stories.get(reading);
      isWhole &&= known !== undefined || readingOf(id) === reading;
      const found = known ?? (story && understood(story));
      return found ? [[reading, found]] : [];
    }),
  );
  const timeline = timelineOf([...told.values()], saga);
  if (isWhole) putAtHand({ madeInDev: [{ by, from, timeline, stories: told }, ...earlier.slice(0, 1)] });
  return timeline;
}
