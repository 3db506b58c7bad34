import type { Word } from '../model/read-story.ts';
import type { Span } from '../model/text.ts';
import { fold } from './fold.ts';

// U+02BC is a letter to Unicode and an apostrophe to those who type it.
// A soft hyphen or word joiner inside a word is no part of what it means.
const run = /[[\p{L}\p{N}\p{M}]--[ʼ]]+(?:[\u00AD\u2060]+[[\p{L}\p{N}\p{M}]--[ʼ]]+)*/gv;
const opensWithCapital = /^\p{Lu}/u;
const hump = /\p{Ll}\p{Lu}/u;
const atHump = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of `text` between the ends of `within`, in order. */
export function words(text: string, within: Span): readonly Word[] {
  // Cut first: a search in the whole text would run on far beyond the span.
  const inside = text.slice(within.start, within.end);
  const found: Word[] = [];
  for (const { 0: whole, index } of inside.matchAll(run)) {
    let start = within.start + index;
    for (const part of hump.test(whole) ? whole.split(atHump) : [whole]) {
      found.push({ start, end: start + part.length, folded: fold(part), capital: opensWithCapital.test(part) });
      start += part.length;
    }
  }
  return found;
}

/** The folded words of a phrase, for a dictionary. */
export const foldedWords = (phrase: string): readonly string[] =>
  words(phrase, { start: 0, end: phrase.length }).map((word) => word.folded);
