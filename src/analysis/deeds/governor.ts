import type { Clause, TaggedWord, VerbGroup } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { belongsToNoun, hours } from './time-of-noun.ts';
import { groupsOf, type TimedSentence, wordAt } from './timed-sentence.ts';

/** The verb that a time belongs to. */
export interface Governor {
  readonly clause: Clause;
  /** Its place among the clauses of the sentence. */
  readonly index: number;
  readonly group: VerbGroup;
  /** The groups of the clause from its finite verb to this one, both included. */
  readonly chain: readonly VerbGroup[];
  /** Whether the time stands before the verb: "on Monday they left". */
  readonly isFronted: boolean;
  /** Whether its clause says of the time what happened then: "March, when they met". */
  readonly isWhen: boolean;
  /** The words that lie between the verb and the time, its preposition left out. */
  readonly between: readonly TaggedWord[];
  readonly preposition: string | null;
  /** Index of the first word that goes with the time: its preposition, an adverb before it. */
  readonly from: number;
}

/** The verb group that a time of a sentence belongs to; null where there is none, or the time is a noun’s. */
export function governorOf({ words, clauses }: TimedSentence, time: Span): Governor | null {
  const at = wordAt(words, time.start);
  if (belongsToNoun(words, at)) return null;
  const first = firstOfRun(words, at);
  const { preposition, from } = opening(words, first);
  const when = preposition === 'to' ? whenBehind(words, clauses, at) : null;
  if (when) return when;
  const index = clauses.findLastIndex(({ span }) => span.start <= (words[at]?.start ?? 0));
  const clause = clauses[Math.max(index, 0)];
  if (!clause) return null;
  const groups = groupsOf(clause);
  const left = groups.findLast(({ span }) => span.end <= (words[from]?.start ?? 0));
  const group = left ?? clause.verb;
  const own = groups.filter(({ span }) => span.start >= clause.verb.span.start && span.end <= group.span.end);
  const between = left
    ? words.slice(wordAt(words, left.span.end - 1) + 1, from)
    : words.slice(at + 1, wordAt(words, group.span.start));
  return {
    clause,
    index: Math.max(index, 0),
    group,
    chain: own.includes(group) ? own : [group],
    isFronted: !left,
    isWhen: false,
    between,
    preposition,
    from,
  };
}

/** "dates back to March, when they identified him": the time is that of the clause behind it. */
function whenBehind(words: readonly TaggedWord[], clauses: readonly Clause[], at: number): Governor | null {
  const next = words[at + 1]?.lower === ',' ? at + 2 : at + 1;
  const index = clauses.findIndex(
    ({ verb, marker }) => marker === 'when' && verb.span.start > (words[next]?.start ?? 0),
  );
  const clause = clauses[index];
  if (words[next]?.lower !== 'when' || !clause) return null;
  return {
    clause,
    index,
    group: clause.verb,
    chain: [clause.verb],
    isFronted: true,
    isWhen: true,
    between: [],
    preposition: null,
    from: at,
  };
}

/** "on Monday 6, Tuesday 7 and Wednesday 8": one preposition, and one place, for all of them. */
function firstOfRun(words: readonly TaggedWord[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before];
    if (word?.pos === 'TIME') first = before;
    else if (!(word && (/^(?:,|\(|and|or)$/.test(word.lower) || (word.pos === 'ADP' && isJoint(words, before))))) break;
  }
  return first;
}

/** "on Monday and on Tuesday", "this week, on Monday". */
const isJoint = (words: readonly TaggedWord[], at: number): boolean =>
  (words[at - 1]?.pos === 'CCONJ' || words[at - 1]?.lower === ',') && words[at - 2]?.pos === 'TIME';

const isVerb = (word: TaggedWord | undefined): boolean => word?.pos === 'VERB';

/** Words that may stand before a time without being its preposition: "late on", "only in". */
const softening = /^(?:late|early|only|just|back|even|as|again|the|at|some|point|first|mid)$/;

/** The preposition of a time and the index of the first word that goes with it. */
function opening(words: readonly TaggedWord[], first: number): { preposition: string | null; from: number } {
  if (words[first - 1]?.lower === 'of' && words[first - 2]?.lower === 'as')
    return { preposition: 'as of', from: first - 2 };
  if (words[first - 1]?.lower === 'of' && hours.test(words[first - 2]?.lower ?? '')) {
    const part = words.findLastIndex(({ pos }, at) => at < first - 1 && pos === 'ADP');
    return { preposition: 'on', from: part < 0 ? first - 2 : part };
  }
  // "went through last week": there the word is the verb’s.
  const isBare = /^(?:last|this|next|yesterday|today|earlier|tomorrow|tonight)\b/.test(words[first]?.lower ?? '');
  if (
    isBare &&
    /^(?:through|up|out|off|down|back|away|on|in)$/.test(words[first - 1]?.lower ?? '') &&
    isVerb(words[first - 2])
  )
    return { preposition: null, from: first };
  let from = first;
  let preposition: string | null = null;
  for (let at = first - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word) break;
    if (word.pos === 'ADP' && preposition === null) preposition = word.lower;
    else if (word.pos === 'SCONJ' && /^(?:until|before|after|since|till)$/.test(word.lower) && preposition === null)
      preposition = word.lower;
    else if (!(word.pos === 'DET' || (softening.test(word.lower) && preposition !== null))) break;
    from = at;
  }
  return { preposition, from };
}
