import type { Clause, VerbGroup } from '../../model/clause.ts';
import type { Governor } from './governor.ts';
import { nothing, type Said, sure, unsure } from './said.ts';
import { type TimedSentence, wordAt } from './timed-sentence.ts';
import { appointments, tellings, wishes } from './verb-classes.ts';

/** "the bid submitted on Monday", "a meeting scheduled for January". */
export function saidByParticiple(sentence: TimedSentence, { group, clause, chain, isFronted }: Governor): Said {
  const { words } = sentence;
  // "Sold to Rome in July, the painter": what opens the sentence is said of its subject.
  if (opensSentence(sentence, group, clause)) return sure('done', `a participle of the subject (“${group.lemma}”)`);
  if (isFronted) return nothing('a participle behind the time');
  if (tellings.has(group.lemma)) return unsure('told', `what was told (“${group.lemma}”)`);
  if (wishes.has(group.lemma) && !appointments.has(group.lemma))
    return nothing(`it is hoped or thought (“${group.lemma}”)`);
  if (appointments.has(group.lemma))
    return clause.verb.tense === 'present' && clause.verb.modal === null && !clause.verb.negated
      ? sure('to-come', `something is planned (“${group.lemma}”)`)
      : nothing('it was a plan');
  const before = words.find(
    ({ end }, at) => end <= group.span.start && (words[at + 1]?.start ?? 0) >= group.span.start,
  );
  const isBehindNoun = before?.pos === 'NOUN' || before?.pos === 'NAME' || isApposed(sentence, group, clause);
  const negated = group.negated || clause.verb.negated || clause.verb.modal !== null;
  if (negated) return nothing('it is denied, or only possible');
  return isBehindNoun && chain.length >= 1
    ? sure('done', `a participle right behind its noun (“${group.lemma}”)`)
    : unsure('done', `a participle (“${group.lemma}”)`);
}

/** "The winger, hired from Rome in May, is": a participle that a comma parts from the subject, which it is said of. */
export function isApposed({ words }: TimedSentence, { span }: VerbGroup, { subject, verb }: Clause): boolean {
  const at = wordAt(words, span.start);
  return (
    subject !== null && words[at - 1]?.lower === ',' && words[at - 2]?.end === subject.end && verb.span.start > span.end
  );
}

/** Whether a participle begins the sentence and the subject follows its comma. */
export function opensSentence(
  { words }: TimedSentence,
  { span, form, negated }: VerbGroup,
  { subject, verb }: Clause,
): boolean {
  const [first] = words;
  if (form !== 'participle' || negated || !first || span.start !== first.start || !subject) return false;
  return (
    subject.start > span.end && words[wordAt(words, subject.start) - 1]?.lower === ',' && verb.span.start >= subject.end
  );
}
