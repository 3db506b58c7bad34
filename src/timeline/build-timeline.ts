import { analyse } from '../analysis/analysers.ts';
import type { Saga } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import { clubIndex } from './club-index.ts';
import { excerpt } from './excerpt.ts';
import { byDate } from './order.ts';
import { storySentences } from './story-sentences.ts';
import type { Timeline } from './timeline.ts';

/** Understands every story once and puts all of them in order. */
export function buildTimeline(stories: readonly Story[], saga: Saga): Timeline {
  const told = stories.toSorted(byDate).map((story) => {
    const sentences = storySentences(story);
    return { story, sentences, excerpt: excerpt(story.headline, sentences), ...analyse(story, saga) };
  });
  return { stories: told, clubs: clubIndex(told, saga.clubs) };
}
