import type { Word } from '../../model/read-story.ts';
import { wordSet } from '../../text/word-set.ts';
import type { EntityLexicon, EntitySense } from './entity-lexicon.ts';

/** Words that may have a capital without being part of a name. */
const functionWords = wordSet(
  'the a an and or but if as at by for from in into of off on over to up with without is are was were be been has have had will would can could may might must this that these those when while after before than then so because since until although though whereas last next now also still not nor yet who which whom whose he she it they we you i his her their its our your my all both either neither amid among between beat beats face faces join leave sign meanwhile however',
);
const prepositions = wordSet('to from in at into for via near towards');
/** Words that follow an entity's name at the head of a sentence and not an adjective ("Labour are", not "Labour costs"). */
const predicates = wordSet(
  'are is has have had was were will would can could may might must do did also now then want wanted remain believe hope know see need agreed made sold bought paid lost won beat took accept insist hope refuse',
);

/**
 * Why a form that may be a plain word or a part of somebody else's name does not look like a name of its own where it
 * stands; null when it does. A form of several words always does.
 */
export function whyNoName(
  text: string,
  all: readonly Word[],
  from: number,
  to: number,
  { by, isPlace }: EntitySense,
  { words }: EntityLexicon,
): string | null {
  const [before, word, next] = [all[from - 1], all[from], all[to]];
  if (!word || to - from > 1) return null;
  const gap = next ? text.slice(word.end, next.start) : '';
  const possessive = /^['’‘`´]/.test(gap);
  // A place that the news uses for an entity only before a noun: "Houston’s offer", not "a move to Houston".
  if (by === 'description' && isPlace)
    return possessive ||
      (gap === ' ' &&
        next !== undefined &&
        !next.capital &&
        !functionWords.has(next.folded) &&
        !prepositions.has(before?.folded ?? ''))
      ? null
      : 'a place that describes it only before a noun';
  // "Carlisle United" and "David Villa" are somebody else's names.
  if (before?.capital && text.slice(before.end, word.start) === ' ' && !functionWords.has(before.folded))
    return 'a part of a longer name, behind another capital';
  if (isPlace || word.folded.endsWith('s') || !opensSentence(text, word)) return null;
  return possessive ||
    gap.startsWith(',') ||
    (gap === ' ' &&
      next !== undefined &&
      (predicates.has(next.folded) || words.followers.has(next.folded) || isPast(next.folded)))
    ? null
    : 'it opens a sentence, and what follows does not say that it is a name';
}

/** "tried", "rejected": what an entity did, not "based" or "owned", which describe a thing. */
const isPast = (word: string): boolean => /[^e]ed$/.test(word) && !notDeeds.has(word);
const notDeeds = wordSet('based owned backed led named called inspired bred born need speed');

/** Whether a word opens a sentence, behind up to five marks and spaces. */
const opensSentence = (text: string, { start }: Word): boolean =>
  /(?:^|[.!?…:\n\r])[\s"'“‘«(]*$/.test(text.slice(Math.max(0, start - 6), start));
