import type { Beat } from '../../src/model/beat.ts';
import type { ReadStory } from '../../src/model/read-story.ts';
import { readStory } from '../../src/reading/read-story.ts';
import { smallBeat, smallSaga } from './small-saga.ts';
import { storyFrom } from './story-from.ts';

/** The reading of the story that a seed with this text becomes. @throws when the seed has a fatal problem. */
export const readFrom = (text: string, beat: Beat = smallBeat): ReadStory =>
  readStory(storyFrom(text), { ...smallSaga, beat });
