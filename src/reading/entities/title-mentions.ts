import type { TitleMention } from '../../model/mention.ts';
import type { Candidate } from './candidate.ts';

/** The titles among phrases that may name an entity, in the order of the text, whether anybody is known to hold them. */
export const titleMentions = (candidates: readonly Candidate[]): readonly TitleMention[] =>
  candidates.flatMap(({ span, titleOf }) => (titleOf === null ? [] : [{ span, title: titleOf }]));
