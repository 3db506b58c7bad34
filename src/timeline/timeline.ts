import type { StoryClub } from '../analysis/story-clubs.ts';
import type { Club } from '../model/saga.ts';
import type { Story } from '../model/story.ts';
import type { NonEmpty, Span } from '../model/text.ts';
import type { StorySentence } from './story-sentences.ts';

/** A story in its place. */
export interface TimelineStory {
  readonly story: Story;
  readonly sentences: readonly StorySentence[];
  /** Those named most first. */
  readonly clubs: readonly StoryClub[];
  /** The first sentence of the main part that the headline does not already give; null when there is none. */
  readonly excerpt: Span | null;
}

/** A sentence that names a club. */
export interface Passage {
  readonly sentence: StorySentence;
  /** Where in it the club is named, in order. */
  readonly mentions: NonEmpty<Span>;
}

/** One story on a club's page. */
export interface ClubStory {
  readonly told: TimelineStory;
  readonly main: boolean;
  readonly passages: NonEmpty<Passage>;
}

/** A club that at least one story names. */
export interface TimelineClub {
  readonly club: Club;
  /** In timeline order. */
  readonly stories: NonEmpty<ClubStory>;
}

/** All stories, understood and in order: what every page and export is made from. */
export interface Timeline {
  /** The dated oldest first, then those without a date; stories of one day by path. */
  readonly stories: readonly TimelineStory[];
  /** Those in most stories first. */
  readonly clubs: readonly TimelineClub[];
}
