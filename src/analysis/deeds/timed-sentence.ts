import type { Clause, TaggedWord, VerbGroup } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';

/** A sentence with its words and clauses. */
export interface TimedSentence {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly TaggedWord[];
  readonly clauses: readonly Clause[];
}

/** Index of the word that an offset lies in, or the first one behind it. */
export function wordAt(words: readonly TaggedWord[], offset: number): number {
  const at = words.findIndex(({ end }) => end > offset);
  return at < 0 ? words.length : at;
}

/** The words from one offset up to another. */
export const wordsBetween = (words: readonly TaggedWord[], from: number, to: number): readonly TaggedWord[] =>
  words.filter(({ start, end }) => start >= from && end <= to);

/** The verb groups of a clause, in order. */
export const groupsOf = ({ verb, others }: Clause): readonly VerbGroup[] =>
  [verb, ...others].toSorted((a, b) => a.span.start - b.span.start);
