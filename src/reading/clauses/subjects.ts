import type { TaggedWord } from '../../model/clause.ts';
import type { Span } from '../../model/text.ts';
import { wordSet } from '../../text/word-set.ts';
import { isBoundary, isMark, isQuoteMark, tellers } from './clause-words.ts';
import { isInNoun, nounEndingAt, type Place } from './noun-ending-at.ts';
import type { PlacedGroup } from './verb-groups.ts';

/** "…,” said the chairman": behind words in quotation marks, or a comma, the speaker follows the verb. */
export function speakerBehind(words: readonly TaggedWord[], group: PlacedGroup, end: number): Place | null {
  const mark = words[group.first - 1];
  if (!mark || end < 0 || !(isQuoteMark(mark) || mark.lower === ',') || !tellers.has(group.lemma)) return null;
  const first = group.last + 1;
  let last = first;
  while (words[last] && isInNoun(words[last] as TaggedWord)) last += 1;
  const next = words[last];
  // "Slot, who came in June, says Liverpool will": there a clause follows.
  if (last === first || next?.pos === 'VERB' || next?.pos === 'AUX' || words[last - 1]?.pos === 'DET') return null;
  return { first, last: last - 1 };
}

/**
 * The noun with what hangs on it: in "Liverpool’s refusal to pay a fee has" the object of "to pay" is no subject, and in
 * "an offer submitted on Monday was" the offer is one.
 */
export function overHanging(
  words: readonly TaggedWord[],
  noun: Place | null,
  groups: readonly PlacedGroup[],
  left: number,
  end: number,
): Place | null {
  const hanging = groups.findLast(
    ({ form, first, last }) =>
      form !== 'finite' && first > left && last < (noun?.first ?? end + 1) && !words.slice(last, end + 1).some(isMark),
  );
  if (!hanging) return noun;
  // "Their hopes of signing him ended": the -ing form hangs on the noun before its preposition.
  const owned =
    hanging.form === 'ing' && words[hanging.first - 1]?.pos === 'ADP' ? hanging.first - 2 : hanging.first - 1;
  const before = words[owned];
  if (!before || (before.pos !== 'NOUN' && before.pos !== 'NAME')) return noun;
  const owner = nounEndingAt(words, owned, left);
  return owner && { first: owner.first, last: noun?.last ?? owner.last };
}

/** The noun that a conjunction at `link` joins to the subject behind it: "Konate and Salah have"; null when it joins clauses. */
export function partnerOf(words: readonly TaggedWord[], link: number, left: number, isFirst: boolean): Place | null {
  if (words[link]?.pos !== 'CCONJ') return null;
  const noun = nounEndingAt(words, link - 1, left);
  const before = noun && words[noun.first - 1];
  // Behind a verb it would be the verb's: "Liverpool want more and Madrid are".
  return noun && (isFirst || noun.first === left || (before && isBoundary(before)))
    ? withOthers(words, noun, left)
    : null;
}

/** "Ford, Reed and Carver have": what commas join on. */
function withOthers(words: readonly TaggedWord[], noun: Place, left: number): Place {
  if (words[noun.first - 1]?.lower !== ',') return noun;
  const more = nounEndingAt(words, noun.first - 2, left, wordSet('of'));
  return more && words[more.first - 1]?.pos !== 'ADP' && words[noun.first - 2]?.pos !== 'TIME'
    ? withOthers(words, { first: more.first, last: noun.last }, left)
    : noun;
}

/** The noun that a relative pronoun at `marker` stands for; null when there is none before it. */
export function nounBefore(words: readonly TaggedWord[], marker: number): Span | null {
  const end = words[marker - 1]?.lower === ',' ? marker - 2 : marker - 1;
  const place = nounEndingAt(words, end, 0, wordSet('of'));
  return place && { start: words[place.first]?.start ?? 0, end: words[place.last]?.end ?? 0 };
}
