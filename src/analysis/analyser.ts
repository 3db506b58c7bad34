import type { Beat } from '../model/beat.ts';
import type { Story } from '../model/story.ts';

/** Reads one story and says what it found, each finding with the span it rests on, in the order of the text. */
export type Analyser<Finding> = (story: Story, beat: Beat) => readonly Finding[];
