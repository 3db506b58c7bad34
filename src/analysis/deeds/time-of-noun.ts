import type { TaggedWord } from '../../model/clause.ts';
import { isInNoun } from '../../reading/clauses/noun-ending-at.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Governor } from './governor.ts';
import { type TimedSentence, wordsBetween } from './timed-sentence.ts';
import { tellings } from './verb-classes.ts';

/** Parts of a day: "in the early hours of Wednesday" is on that day. */
export const hours = /^(?:hours|morning|afternoon|evening|night)$/;

/** "Monday’s match", "a January move", "the window of January": the time says which, not when. */
export function belongsToNoun(words: readonly TaggedWord[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const isOwner = next !== undefined && next.start === words[at]?.end && /^'s?$/.test(next.lower);
  if (isOwner && (next.pos === 'PART' || words[at + 2]?.pos === 'NOUN')) return true;
  if (next && (next.pos === 'NOUN' || next.pos === 'ADJ')) return true;
  // "the 2018 World Cup winner", but "this summer Chelsea"
  if (next?.pos === 'NAME' && before?.pos === 'DET') return true;
  if (before?.lower === 'of' && (words[at - 2]?.lower === 'as' || hours.test(words[at - 2]?.lower ?? ''))) return false;
  return before?.lower === 'of' || (before?.pos === 'DET' && words[at - 2]?.lower === 'of');
}

/** Nouns of what a longer time behind them may place: "hinted at a move in the summer". */
const plans = wordSet('move moves exit exits switch departure departures return sale sales swap trip visit');
/** Nouns of what has a day, which a time behind them may be: "linked with a move before the meeting on Friday". */
const dated = wordSet('meeting meetings talks trip visit vote hearing deadline');

/** The noun that a time may belong to instead of the verb; null where it can be the verb’s alone. */
export function nounOfTime(
  { words }: TimedSentence,
  { clause, from, isFronted, preposition, isWhen }: Governor,
  events: ReadonlySet<string>,
): string | null {
  if (isWhen) return null;
  const before = words[from - 1];
  const time = words[from];
  if (!before || !time) return null;
  if (isFronted && clause.subject !== null && before.end > clause.subject.start && before.end <= clause.subject.end) {
    const subject = wordsBetween(words, clause.subject.start, clause.subject.end);
    const isName = before.pos === 'NAME' && !subject.some(({ pos }) => pos === 'ADP');
    // "Reports in Italy on Sunday suggested"
    const isReport = tellings.has(clause.verb.lemma) && subject.some(({ lower }) => /^reports?$/.test(lower));
    return isName || isReport ? null : before.lower;
  }
  if (isFronted && before.pos === 'NOUN') return before.lower;
  // "Wolves, without a captain since the loss of one in May, signed": a time that breaks in between is not the verb’s.
  const aside = isFronted && clause.subject !== null && clause.subject.end <= before.start;
  if (
    aside &&
    words.some(({ lower, start, end }) => lower === ',' && start >= (clause.subject?.end ?? 0) && end <= time.start)
  )
    return before.lower;
  if (isFronted || before.pos !== 'NOUN') return null;
  if (preposition === 'in') return plans.has(before.lower) || events.has(before.lower) ? before.lower : null;
  if (!(dated.has(before.lower) || events.has(before.lower))) return null;
  let at = from - 1;
  while (words[at] && isInNoun(words[at] as TaggedWord)) at -= 1;
  return words[at]?.pos === 'ADP' ? before.lower : null;
}
