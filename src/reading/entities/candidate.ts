import type { EntityMention } from '../../model/mention.ts';

/** A phrase that may name one of several entities, before the rest of the story is known. */
export interface Candidate extends Pick<EntityMention, 'span' | 'section' | 'by'> {
  /** Entities it may mean; one, if `sure`. */
  readonly entities: readonly string[];
  readonly sure: boolean;
  /** The title that the phrase says its holder by ("the European champions"); null for other phrases. */
  readonly titleOf: string | null;
}

/** What a run of words may mean, before its span and section are known. */
export interface Meant extends Omit<Candidate, 'span' | 'section'> {
  /** Number of words. */
  readonly length: number;
  /** Whether "the" before it is part of it. */
  readonly takesArticle: boolean;
}
