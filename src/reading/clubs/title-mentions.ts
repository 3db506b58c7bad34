import type { Span } from '../../model/text.ts';
import type { Candidate } from './club-mention.ts';

/** A place where a text names whoever holds a title: "the La Liga champions". */
export interface TitleMention {
  readonly span: Span;
  /** The id of the competition. */
  readonly competition: string;
}

/** The titles among phrases that may name a club, in the order of the text; whether anybody is known to hold them or not. */
export const titleMentions = (candidates: readonly Candidate[]): readonly TitleMention[] =>
  candidates.flatMap(({ span, titleOf }) => (titleOf === null ? [] : [{ span, competition: titleOf }]));
