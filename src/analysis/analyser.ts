import type { Beat } from '../model/beat.ts';
import type { ReadStory } from '../model/read-story.ts';
import type { Trace } from '../model/trace.ts';

/** Says what it finds in one story, each finding with the span it rests on, in the order of the text. */
export type Analyser<Finding> = (story: ReadStory, beat: Beat, trace?: Trace) => readonly Finding[];
