import type { Section } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import type { NamedBy } from './club-lexicon.ts';

/** One place where a story names a club. */
export interface ClubMention {
  readonly club: string;
  readonly span: Span;
  readonly section: Section;
  readonly by: NamedBy;
  /** The words of the text. */
  readonly surface: string;
}

/** A phrase that may name one of several clubs, before the rest of the story is known. */
export interface Candidate {
  readonly span: Span;
  readonly section: Section;
  readonly by: NamedBy;
  /** Clubs it may mean; one, if `sure`. */
  readonly clubs: readonly string[];
  readonly sure: boolean;
  /** Competition whose title the phrase says the club holds ("the La Liga champions"); null for other phrases. */
  readonly titleOf: string | null;
}

/** What a run of words may mean, before its span and section are known. */
export interface Reading extends Omit<Candidate, 'span' | 'section'> {
  /** Number of words. */
  readonly length: number;
  /** Whether "the" before it is part of it. */
  readonly takesArticle: boolean;
}
