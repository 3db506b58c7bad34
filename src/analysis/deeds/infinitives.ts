import type { Governor } from './governor.ts';
import { nothing, type Said, sure, unsure } from './said.ts';
import { type TimedSentence, wordsBetween } from './timed-sentence.ts';
import { attained, commitments, plans } from './verb-classes.ts';

/** What an infinitive makes of the verb before it: "is set to sign", "agreed to join", "managed to sign". */
export function saidByInfinitive(sentence: TimedSentence, { clause, chain }: Governor, finite: Said): Said {
  const [, ...rest] = chain;
  const [next] = rest;
  const { verb } = clause;
  const gap = next ? wordsBetween(sentence.words, verb.span.end, next.span.start) : [];
  const isInPrinciple = gap.map(({ lower }) => lower).join(' ') === 'in principle';
  const isDirect = isInPrinciple || gap.every(({ pos, lower }) => /^(?:ADV|TIME|ADJ)$/.test(pos) || lower === 'not');
  if (rest.some(({ negated }) => negated)) return nothing('it is denied');
  if (rest.some(({ form }) => form === 'ing')) return nothing('an -ing form stands between the verb and the time');
  const isPlan = finite.says === 'to-come' || finite.says === 'decided';
  if (isPlan && rest.length === 1 && isDirect) return finite;
  // "plan to make a move to sign him in January": the plan is for then.
  if (isPlan && rest.every(({ form }) => form === 'infinitive') && plans.has(verb.lemma)) return finite;
  if (isPlan) return unsure('to-come', 'an aim of what is planned');
  if (finite.says === 'told') return nothing('the time is that of what is told');
  if (commitments.has(verb.lemma) && isDirect)
    return rest.length === 1 ? sure('decided', `a decision (“${verb.lemma}”)`) : unsure('decided', 'a decision');
  if (attained.has(verb.lemma) && isDirect && rest.length === 1) return finite;
  return nothing('the time is that of an aim');
}
