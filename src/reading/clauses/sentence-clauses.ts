import type { Beat } from '../../model/beat.ts';
import type { Clause, TaggedWord } from '../../model/clause.ts';
import type { ReadSentence, TimeExpression } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import { beatWords } from './beat-words.ts';
import { clausesOf } from './clauses.ts';
import { taggedWords } from './tagged-words.ts';

/** Characters above which a sentence is a heap of words, and times above which it is a list of days. */
const longest = 600;
const mostTimes = 20;

/** What must be known of a sentence before its clauses are read. */
type Named = Pick<ReadSentence, 'span' | 'kind' | 'section' | 'entities' | 'people' | 'sources'>;

/** A sentence with its parts of speech and its clauses. */
export interface Parsed {
  readonly words: readonly TaggedWord[];
  readonly clauses: readonly Clause[];
}

/**
 * The words and clauses of a sentence that may put something at a time: one of the main section, in prose, that names a time; of any
 * other none. `times` are those within it. Read when a rule asks for them and not with the story, since the tagger takes a
 * quarter of the time of all the rest (`npm run bench:reading`); plain data, as the reading is.
 */
export function sentenceClauses(
  text: string,
  { span, kind, section, entities, people, sources }: Named,
  times: readonly TimeExpression[],
  beat: Beat,
): Parsed {
  const matters = kind === 'paragraph' && section === 'main' && span.end - span.start <= longest;
  if (!matters || times.length === 0 || times.length > mostTimes) return { words: [], clauses: [] };
  const names = apart([...entities, ...people, ...sources].map((mention) => mention.span));
  const words = taggedWords(text, span, { names, times: times.map((time) => time.span), words: beatWords(beat) });
  return { words, clauses: clausesOf(words) };
}

/** Spans in order, without those that begin within one before them. */
const apart = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => !all.slice(Math.max(0, at - 2), at).some((other) => start < other.end));
