import type { VerbGroup } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import type { Governor } from './governor.ts';
import { nothing, type Said, sure, unsure } from './said.ts';
import { type TimedSentence, wordAt } from './timed-sentence.ts';
import { declarations, states, tellings, wishes } from './verb-classes.ts';

/** "after agreeing a fee", "despite turning down a bid", "having signed". */
export function saidByIng(sentence: TimedSentence, group: VerbGroup): Said {
  const { lemma, perfect, negated } = group;
  const after = group.after ?? openerOf(sentence, group);
  if (negated) return nothing('it is denied');
  if (wishes.has(lemma) || states.has(lemma)) return nothing(`a wish or a state (“${lemma}”)`);
  if (speaks(sentence, group)) return sure('told', 'what somebody said then');
  if (perfect || after === 'having') return sure('done', `it had been done (“having”, ${lemma})`);
  if (after !== null && /^(?:after|since|despite|following)$/.test(after))
    return sure('done', `“${after}” and the -ing form`);
  return unsure('done', `an -ing form (“${lemma}”)`);
}

/** "despite Liverpool turning down": the conjunction before the subject of an -ing form; null without one. */
export function openerOf({ words }: TimedSentence, { span }: VerbGroup): string | null {
  const at = behindSubject(words, span);
  return at === null ? null : (words[at]?.lower ?? null);
}

/** The subject of an -ing form between it and such a conjunction; null where there is none. */
export function subjectOfIng({ words }: TimedSentence, { span }: VerbGroup): Span | null {
  const at = behindSubject(words, span);
  const [first, last] = [words[(at ?? 0) + 1], words[wordAt(words, span.start) - 1]];
  return at !== null && first && last && first.start < span.start ? { start: first.start, end: last.end } : null;
}

/** Index of the conjunction before the noun that an -ing form follows. */
function behindSubject(words: TimedSentence['words'], { start }: Span): number | null {
  for (let at = wordAt(words, start) - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word && /^(?:after|since|despite|following)$/.test(word.lower)) return at;
    if (!word || !/^(?:NAME|NOUN|ADJ|DET)$/.test(word.pos)) return null;
  }
  return null;
}

/** "was seen boarding a flight on Monday": what somebody saw came to pass. */
export const isSeen = ({ clause: { verb }, chain, group }: Governor): boolean =>
  chain.length === 2 &&
  verb.passive &&
  /^(?:see|spot|photograph|film|picture)$/.test(verb.lemma) &&
  group.after === null;

/** "Speaking on the radio this morning, the chairman said": the time of what the sentence tells. */
export function speaks({ words, clauses }: TimedSentence, { span, lemma }: VerbGroup): boolean {
  const first = words.find(({ pos }) => pos !== 'PUNCT');
  const [clause] = clauses;
  if (first?.start !== span.start || !clause?.subject || !/^(?:speak|talk|write)$/.test(lemma)) return false;
  const { verb, subject } = clause;
  const isTold = (tellings.has(verb.lemma) || declarations.has(verb.lemma)) && verb.tense === 'past';
  return isTold && !verb.negated && words[wordAt(words, subject.start) - 1]?.lower === ',';
}
