import type { Beat } from './beat.ts';
import type { Claim } from './claim.ts';
import type { ReadStory } from './read-story.ts';

/** One attribute that stories state of people, each by one value. */
export interface ClaimRule {
  /** Its name, as readers are told it; no two rules of a beat have the same. */
  readonly what: string;
  /** Days between two stories beyond which both may be right. */
  readonly furthest: number;
  /** What the main section says, in the order of the text. */
  readonly read: (story: ReadStory, beat: Beat) => readonly Omit<Claim, 'what'>[];
}
