/** Soft hyphens and word joiners, which are no part of a word; ligatures of printers. */
const unspelt = /[\u00AD\u2060\uFB00-\uFB06]/;
const silent = /[\u00AD\u2060]/g;

/** A text with every letter by itself, and where each comes from. */
export interface SpeltOut {
  readonly text: string;
  /** Offset in the text as it was of an offset in this one, its end included. */
  readonly sourceOf: (offset: number) => number;
}

/** The letters of a word: without soft hyphens, and ﬁ as f and i. */
export const letters = (word: string): string =>
  unspelt.test(word) ? word.replace(silent, '').replace(/[\uFB00-\uFB06]/g, (one) => one.normalize('NFKC')) : word;

/** Spells out a text without losing its places. */
export function speltOut(text: string): SpeltOut {
  if (!unspelt.test(text)) return { text, sourceOf: (offset) => offset };
  const places: number[] = [];
  let spelt = '';
  for (let at = 0; at < text.length; at += 1)
    for (const letter of letters(text.charAt(at))) {
      spelt += letter;
      places.push(at);
    }
  return { text: spelt, sourceOf: (offset) => places[offset] ?? text.length };
}
