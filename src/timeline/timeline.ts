import type { Findings } from '../analysis/analysers.ts';
import type { StoryEntity } from '../analysis/entities/story-entities.ts';
import type { Entity } from '../model/beat.ts';
import type { DayRange } from '../model/date.ts';
import type { DateEstimate } from '../model/date-estimate.ts';
import type { Fact } from '../model/fact.ts';
import type { Story } from '../model/story.ts';
import type { NonEmpty, Span } from '../model/text.ts';
import type { Timex } from '../model/timex.ts';
import type { StorySentence } from './story-sentences.ts';

/** Who does what in words that tell something, as far as they name them. */
export interface DeedTold {
  /** The deed by its name where the beat has one, else its verb. */
  readonly deed: string;
  /** Whether the beat knows it by a name: then its verb says enough. */
  readonly isNamed: boolean;
  /** Ids of the entities that take part. */
  readonly entities: readonly string[];
  /** Words of the names of all others, known or not, without diacritics. */
  readonly others: readonly string[];
  /** Ids, or words of the names, of those that its subject names; empty for a pronoun. */
  readonly doers: readonly string[];
  /** Its telling words, each by its stem. */
  readonly stems: readonly string[];
}

/** What a story tells, or mentions, at a time. */
export interface ToldTime {
  readonly kind: TimelineEvent['kind'];
  /** Why it is not sure, so that the sentence only mentions the time; null where nothing leaves doubt. */
  readonly doubt: string | null;
  readonly when: DayRange;
  readonly quote: Span;
  readonly timex: Timex;
  /** What is done, by which other stories’ words for it are known. */
  readonly told: DeedTold;
}

/** A story in its place, with what was found in it for others to read. */
export interface TimelineStory extends Omit<Findings, 'deeds' | 'evidence'> {
  readonly story: Story;
  /** When it appeared. */
  readonly date: DateEstimate;
  /** Resolved against that date. */
  readonly timexes: readonly Timex[];
  readonly sentences: readonly StorySentence[];
  /** The first sentence of the main part that the headline does not already give; null when there is none. */
  readonly excerpt: Span | null;
}

/** The same before it stands on a timeline, with what it tells. What of it others tell too is an event then. */
export interface ToldStory extends TimelineStory {
  /** In the order of the text. */
  readonly told: readonly ToldTime[];
}

/** The same, with what only its own date and its own tellings are worked out from. */
export type UnderstoodStory = ToldStory & Findings;

/** A sentence that names an entity or a person. */
export interface Passage {
  readonly sentence: StorySentence;
  /** Where in it, in order. */
  readonly mentions: NonEmpty<Span>;
}

/** A story, and its sentences that name somebody or something. */
export interface NamedStory {
  readonly teller: TimelineStory;
  readonly passages: NonEmpty<Passage>;
}

/** One story on an entity's page. */
export interface EntityStory extends NamedStory {
  readonly main: StoryEntity['main'];
}

/** An entity that at least one story names. */
export interface TimelineEntity {
  readonly entity: Entity;
  /** In timeline order. */
  readonly stories: NonEmpty<EntityStory>;
}

/** One story's words for an event. */
export interface Telling {
  readonly teller: TimelineStory;
  /** The clause that tells it. */
  readonly quote: Span;
  /** The expression that gives its time. */
  readonly timex: Timex;
  /** When it was by these words alone. */
  readonly when: DayRange;
}

/** Something that stories put at a time, in words that leave no doubt: it happened then, is expected then, or was reported then. */
export interface TimelineEvent {
  /** Made from the first telling's place, so that it lasts as long as that. */
  readonly id: string;
  readonly kind: 'happened' | 'expected' | 'reported';
  readonly when: DayRange;
  /** The expression that gives it most exactly. */
  readonly timex: Timex;
  /** In timeline order of the stories. */
  readonly toldBy: NonEmpty<Telling>;
  /** Ids of the entities that the tellings name. */
  readonly entities: readonly string[];
}

/** A sentence that names a time and leaves doubt what came to pass then: nothing is said of it but that it does. */
export interface TimeMention extends Pick<TimelineEvent, 'id' | 'when' | 'entities'> {
  /** What it would be if it were sure. */
  readonly kind: TimelineEvent['kind'];
  readonly telling: Telling;
}

/** Words of a story that do not fit another's, or a fact. */
export interface DisagreeingWords {
  readonly teller: TimelineStory;
  readonly span: Span;
}

/** Two statements that cannot both be right. */
export interface Disagreement {
  readonly id: string;
  /** The attribute they disagree on: `age`. */
  readonly what: string;
  readonly a: DisagreeingWords;
  readonly b: DisagreeingWords;
  /** The fact that settles it, as the saga states it, and what it says about the two; null when none does. */
  readonly settledBy: (Pick<Fact, 'statement' | 'sources'> & { readonly finding: string }) | null;
}

/** All stories, understood and in order: what every page and export is made from. */
export interface Timeline {
  /** Oldest first; those of which nothing says when they appeared come last; stories of one day by path. */
  readonly stories: readonly TimelineStory[];
  /** By the time they happened, were told or are expected. */
  readonly events: readonly TimelineEvent[];
  /** In the same order. */
  readonly mentions: readonly TimeMention[];
  readonly disagreements: readonly Disagreement[];
  /** Those in most stories first. */
  readonly entities: readonly TimelineEntity[];
}
