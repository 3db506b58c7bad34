import type { Clause, TaggedWord } from '../../model/clause.ts';
import type { DeedWords } from './deed-words.ts';
import type { Governor } from './governor.ts';
import { groupsOf, type TimedSentence, wordsBetween } from './timed-sentence.ts';
import { endings, states } from './verb-classes.ts';

/**
 * "will sign a lease that ends in 2030": the end of what is yet to be, or was just, made. It dates no deed of the sentence,
 * unless somebody only has the lease: "has a lease that ends in June".
 */
export function termDoubt(
  { words, clauses }: TimedSentence,
  { clause, group, index, between }: Governor,
  { terms }: DeedWords,
): string | null {
  const isTerm = ({ lower }: TaggedWord): boolean => terms.has(lower);
  // "will keep him on a deal lasting until 2027", where the -ing form passes for a noun or an adjective.
  const noun = between.findIndex(isTerm);
  if (noun >= 0 && between.slice(noun + 1).some(({ lower }) => lastingForm.test(lower)))
    return made('a term', between[noun]?.lower);
  if (!endings.has(group.lemma)) return null;
  const { subject } = clause;
  const own = subject ? wordsBetween(words, subject.start, subject.end).findLast(isTerm) : undefined;
  // “whose lease expires” is of one that somebody has.
  if (group === clause.verb && clause.kind === 'relative' && clause.marker !== 'whose') {
    const noun = own ?? words.findLast((word) => word.end <= clause.span.start && isTerm(word));
    return noun && isMade(clauses.slice(0, index), noun) ? made('the end', noun.lower) : null;
  }
  if (group !== clause.verb) {
    const noun = words.findLast((word) => word.end <= group.span.start && isTerm(word));
    return noun && isMade([clause], noun) ? made('the end', noun.lower) : null;
  }
  // "The lease, which he is to sign, runs until 2030"
  const isYetToBe = clauses.some(
    (aside) => aside.kind === 'relative' && own && aside.verb.span.start >= own.end && isOpen(aside),
  );
  return own && isYetToBe ? made('the end', own.lower) : null;
}

/** "a lease running to 2030", "a deal valid until 2029". */
const lastingForm = /^(?:running|lasting|ending|expiring|finishing|valid|good|stretching|taking)$/;

/** Whether a verb stands before the noun by which somebody makes it, or is to, and does not only have it. */
function isMade(clauses: readonly Clause[], { start }: TaggedWord): boolean {
  const verb = clauses.flatMap(groupsOf).findLast(({ span }) => span.end <= start);
  return verb !== undefined && !states.has(verb.lemma);
}

const isOpen = ({ verb: { tense, modal, lemma } }: Clause): boolean =>
  tense === 'future' || modal !== null || (lemma === 'be' && tense === 'present');

const made = (what: string, noun = 'lease'): string =>
  `it is ${what} of a ${noun} that is signed, not the time of a deed`;
