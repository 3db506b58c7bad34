import type { TaggedWord } from '../../model/clause.ts';
import { isInNoun, nounEndingAt, type Place } from './noun-ending-at.ts';

/**
 * The noun that a sentence begins with, where a comma follows it and something breaks in before its verb: "The minister,
 * asked 24 times, returned". A time may stand before it. Null where the sentence begins otherwise.
 */
export function openingNoun(words: readonly TaggedWord[]): Place | null {
  const first = behindTime(words);
  const comma = words.findIndex(({ lower }, at) => at > first && lower === ',');
  if (comma < 0) return null;
  const noun = nounEndingAt(words, comma - 1, first);
  return noun && noun.first === first ? noun : null;
}

/** "On Friday night, Daniel Levy": the index behind the comma; 0 where no time opens the sentence. */
function behindTime(words: readonly TaggedWord[]): number {
  let at = 0;
  while (words[at] && words[at]?.pos !== 'TIME' && !isInNoun(words[at] as TaggedWord) && at < 2) at += 1;
  return words[at]?.pos === 'TIME' && words[at + 1]?.lower === ',' ? at + 2 : 0;
}
