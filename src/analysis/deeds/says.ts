import type { DeedWords } from './deed-words.ts';
import { saidByFinite } from './finite-verbs.ts';
import type { Governor } from './governor.ts';
import { saidByInfinitive } from './infinitives.ts';
import { isSeen, saidByIng } from './ing-forms.ts';
import { saidByParticiple } from './participles.ts';
import { nothing, type Said, sure, unsure } from './said.ts';
import type { TimedSentence } from './timed-sentence.ts';

/** What the verb that governs a time says of it. */
export function saidBy(sentence: TimedSentence, governor: Governor, words: DeedWords): Said {
  const { clause, group, chain } = governor;
  const nearest = chain.at(-1) ?? group;
  // "according to a report this week"
  if (group.lemma === 'accord')
    return governor.between.some(({ lower }) => /^reports?$/.test(lower))
      ? sure('told', 'a report')
      : unsure('told', 'whom it goes by');
  const isOfFinite = isJoined(sentence, governor) || (nearest.form === 'ing' && isSeen(governor));
  if (isOfFinite) return saidByFinite(sentence, { ...governor, chain: [clause.verb] }, words);
  if (nearest.form === 'participle') return saidByParticiple(sentence, governor);
  if (nearest.form === 'ing') return saidByIng(sentence, nearest);
  const finite = saidByFinite(sentence, governor, words);
  if (nearest === clause.verb || finite.says === null) return finite;
  return chain.length > 1 ? saidByInfinitive(sentence, governor, finite) : nothing('the verb has no tense');
}

/**
 * Whether a form goes on from the auxiliary of its clause, behind "and" or a comma: "was lodged on Monday and rejected on
 * Tuesday", "will sign on Thursday and be presented on Friday".
 */
function isJoined({ words }: TimedSentence, { clause, group, chain }: Governor): boolean {
  if (group === clause.verb) return false;
  const continued = chain.slice(1).every(({ form }) => form === group.form);
  if (!continued) return false;
  const before = words.findLast(({ end, pos }) => end <= group.span.start && pos !== 'ADV');
  const isLinked = before?.pos === 'CCONJ' || before?.lower === ',';
  if (!isLinked) return false;
  if (group.form === 'participle') return clause.verb.passive;
  return group.form === 'infinitive' && group.after !== 'to' && clause.verb.tense === 'future';
}
