import type { TaggedWord } from '../../model/clause.ts';
import { wordSet } from '../../text/word-set.ts';
import { isQuoteMark, relatives } from './clause-words.ts';

/** Prepositions that join a noun to the noun of a subject: "the head of the board", "a letter from Rome". */
const joining = wordSet('of at from for in with between behind to on over about by');
/** Pronouns that something may hang on: "nobody at the bank". */
const indefinites = wordSet('nobody somebody anybody everybody none no-one someone anyone everyone one many few some');
const nominatives = wordSet('i he she it we they you');

/** Whether a word can be a noun, or stand for one. */
export const isNominal = ({ pos, lower }: TaggedWord): boolean =>
  pos === 'NOUN' || pos === 'NAME' || pos === 'NUM' || (pos === 'PRON' && !relatives.has(lower));
/** Whether a word can be a part of a noun with all that belongs to it. */
export const isInNoun = (word: TaggedWord): boolean =>
  isNominal(word) ||
  /^[£€$]$/.test(word.lower) ||
  (word.pos === 'DET' && !relatives.has(word.lower)) ||
  word.pos === 'ADJ' ||
  (word.pos === 'PART' && word.lower === "'s") ||
  word.lower === "'";

/** The words of a sentence from `first` up to and including `last`. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** The noun with all that belongs to it, of which the last word stands at `last`; null when there is no noun there. */
export function nounEndingAt(words: readonly TaggedWord[], last: number, left: number, joins = joining): Place | null {
  let at = last;
  while (at >= left && (words[at]?.pos === 'TIME' || isQuoteMark(words[at]))) at -= 1;
  const end = at;
  let first = -1;
  for (; at >= left; at -= 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word) break;
    // A pronoun that is a subject is nothing else's.
    if (at === end && (nominatives.has(word.lower) || /^(?:this|these|those|all|both)$/.test(word.lower)))
      return { first: at, last: at };
    if (isInNoun(word) || (word.pos === 'TIME' && words[at + 1] && first >= 0 && before?.pos === 'DET')) {
      if (isNominal(word) || first >= 0) first = at;
      // "the town’s unemployed": an adjective behind a noun, or an article, stands for a noun.
      else if (at === end && !(word.pos === 'ADJ' && before && isInNoun(before))) return null;
      else if (at === end) first = at;
    } else if (first >= 0 && word.lower === 'to' && before?.lower === 'close' && words[at - 2]?.pos === 'NOUN') at -= 1;
    else if (
      first >= 0 &&
      word.pos === 'ADP' &&
      joins.has(word.lower) &&
      at > left &&
      before &&
      (before.pos === 'NOUN' || before.pos === 'NAME' || indefinites.has(before.lower))
    )
      continue;
    else break;
  }
  return first < 0 ? null : { first, last: end };
}
