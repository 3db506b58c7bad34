import type { Clause, TaggedWord } from '../../model/clause.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Governor } from './governor.ts';
import { isSeen, openerOf, speaks } from './ing-forms.ts';
import { type TimedSentence, wordsBetween } from './timed-sentence.ts';
import { vouching } from './verb-classes.ts';

/** Conjunctions whose clause says what is so. */
const factual = wordSet('as because since although though while whereas after despite');

/** The clause must stand by itself, or hang on others in a way that leaves it true. */
export function clauseDoubt(sentence: TimedSentence, governor: Governor, isTold: boolean): string | null {
  const { clauses, words } = sentence;
  const { index, group, isWhen } = governor;
  // "said on Monday that he stays if he is paid": there it is a part of what is told.
  const from = isTold && clauses[index + 1]?.kind === 'complement' ? index + 1 : clauses.length;
  if (clauses.slice(0, from).some(({ kind }) => kind === 'condition')) return 'a condition stands in the sentence';
  if (isWhen || group.lemma === 'accord') return null;
  if (speaks(sentence, group)) return null;
  const isBare = group.form === 'ing' && !group.perfect && !isSeen(governor);
  if (isBare && (group.after ?? openerOf(sentence, group)) === null) return 'an -ing form without a preposition';
  for (let at = index; at >= 0; at -= 1) {
    const own = clauses[at];
    if (!own) break;
    if (own.kind === 'main') return null;
    if (own.kind === 'subordinate') {
      if (!factual.has(own.marker ?? '')) return `it stands behind “${own.marker ?? '…'}”`;
      return null;
    }
    if (own.kind === 'relative')
      return /^(?:who|which|whose)$/.test(own.marker ?? '') || isOfItsNoun(own)
        ? null
        : `it stands behind “${own.marker ?? '…'}”`;
    if (own.kind === 'complement') {
      const parent = clauses[at - 1];
      const doubt = parent ? parentDoubt(own, parent, words) : 'nobody is said to say it';
      if (doubt !== null) return doubt;
      // What hangs on a clause is as sure as that one.
      at -= 1;
      if (parent?.kind === 'main') return null;
      at += 1;
    }
  }
  return null;
}

/** "the squad that flew to Rome on Monday": the noun before it is its subject. */
const isOfItsNoun = ({ marker, subject, span }: Clause): boolean =>
  marker === 'that' && subject !== null && subject.end <= span.start;

/** Who says so must say it, and not hope, think or deny it. */
function parentDoubt(own: Clause, { verb, subject }: Clause, words: readonly TaggedWord[]): string | null {
  if (own.marker !== null && own.marker !== 'that') return `it stands behind “${own.marker}”`;
  // "it is expected that he will fly on Friday"
  if (
    verb.lemma === 'expect' &&
    verb.passive &&
    verb.tense === 'present' &&
    own.verb.tense === 'future' &&
    !verb.negated
  )
    return null;
  const isNamed = subject !== null && wordsBetween(words, subject.start, subject.end).some(({ pos }) => pos === 'NAME');
  if (!vouching.has(verb.lemma) && !(verb.lemma === 'claim' && isNamed)) return `somebody’s opinion (“${verb.lemma}”)`;
  if (verb.negated || verb.modal !== null || verb.tense === 'future') return 'nobody has said so yet';
  const between = wordsBetween(words, verb.span.end, own.span.start);
  return between.some(({ lower }) => /^(?:hope|belief|fear|feeling)s?$/.test(lower)) ? 'somebody’s opinion' : null;
}
