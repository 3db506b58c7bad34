import type { TaggedWord } from '../../model/clause.ts';
import { wordSet } from '../../text/word-set.ts';
import { clauseDoubt } from './clause-doubt.ts';
import type { DeedWords } from './deed-words.ts';
import { distanceDoubt } from './distance-doubt.ts';
import { doerDoubt } from './doer-doubt.ts';
import type { Governor } from './governor.ts';
import { termDoubt } from './term-doubt.ts';
import { type TimedSentence, wordsBetween } from './timed-sentence.ts';

/** What stands around a deed. */
export interface Beside {
  /** Whether somebody is named, or described, before its verb. */
  readonly isNamed: boolean;
  /** The noun that its time may belong to: "a sale this summer is"; null for none. */
  readonly ofNoun: string | null;
  /** Whether the time is that of a telling. */
  readonly isTold: boolean;
}

/** Why nobody can be sure that a sentence says what its words seem to say; each in plain English. */
export function doubtsOf(
  sentence: TimedSentence,
  governor: Governor,
  words: DeedWords,
  { isNamed, ofNoun, isTold }: Beside,
): readonly string[] {
  return [
    doerDoubt(sentence, governor, words, isNamed),
    clauseDoubt(sentence, governor, isTold),
    hedge(sentence, governor),
    distanceDoubt(governor, ofNoun),
    denial(sentence, governor),
    termDoubt(sentence, governor, words),
  ].filter((doubt) => doubt !== null);
}

const hedges = wordSet(
  'likely unlikely possibly perhaps maybe probably potentially presumably apparently seemingly supposedly allegedly thought believed understood could might may would should hope hoped hoping hopeful want wants wanted suggest suggests suggested linked nearly almost rumoured tipped optimistic pessimistic confident keen eager adamant convinced rather instead wondering wonder unclear question dream',
);

/** Words of the clause, before its verb and between verb and time, that take half of it back. */
function hedge({ words }: TimedSentence, { clause, between, group }: Governor): string | null {
  const before = wordsBetween(words, clause.span.start, group.span.end);
  const found = [...before, ...between].find(
    ({ lower, pos, end }) =>
      hedges.has(lower) && !(lower === 'may' && pos === 'TIME') && !(isRough(lower) && countsBehind(words, end)),
  );
  return found ? `“${found.lower}” takes some of it back` : null;
}

const untrue =
  /^(?:deny|denies|denied|denying|false|untrue|lie|lies|nonsense|baseless|unfounded|rubbish|rubbished|dismissed|dismiss|joke|exaggerated|wide|refute|refuted|quash|quashed)$/;

/** "almost signed", but "almost £30 million". */
const isRough = (lower: string): boolean => lower === 'almost' || lower === 'nearly';
const countsBehind = (words: readonly TaggedWord[], end: number): boolean => {
  const next = words.find(({ start }) => start >= end);
  return next !== undefined && (next.pos === 'NUM' || /^[£€$\d]/.test(next.lower));
};

/** A word of denial anywhere in the sentence, but for the verb itself. */
function denial({ words }: TimedSentence, { group }: Governor): string | null {
  const found = words.find(
    ({ lower, end }, at) =>
      end !== group.span.end && untrue.test(lower) && (lower !== 'wide' || words[at + 1]?.lower === 'of'),
  );
  return found ? `the sentence denies something (“${found.lower}”)` : null;
}
