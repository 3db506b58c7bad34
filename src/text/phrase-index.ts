import type { Word } from '../model/read-story.ts';
import { foldedWords } from './words.ts';

/** Where a phrase of the index stands in a list of words. */
export interface PhraseMatch<T> {
  /** Number of words it covers. */
  readonly length: number;
  readonly payloads: readonly T[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly payloads: { readonly payload: T; readonly capital: boolean }[];
}

/**
 * Phrases, found by their words: a prefix tree, so that looking at one place costs the same whatever the number of
 * phrases. Diacritics, case and the kind of apostrophe do not matter, but a phrase that has a capital must have one in
 * the text too.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), payloads: [] };

  /** Adds a phrase; one phrase may have several payloads. */
  add(phrase: string, payload: T): void {
    let node = this.#root;
    for (const word of foldedWords(phrase)) {
      const known: Node<T> = node.next.get(word) ?? { next: new Map(), payloads: [] };
      node.next.set(word, known);
      node = known;
    }
    if (node !== this.#root) node.payloads.push({ payload, capital: /\p{Lu}/u.test(phrase) });
  }

  /** The longest phrase that begins at `words[from]`; null when there is none. */
  longestAt(text: string, words: readonly Word[], from: number): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.#root;
    let longest: PhraseMatch<T> | null = null;
    let capitals = 0;
    for (let index = from; node; index += 1) {
      const word = words[index];
      if (!word || (index > from && !areJoined(text, words[index - 1], word))) break;
      node = node.next.get(word.folded);
      if (!node) break;
      if (word.capital) capitals += 1;
      const payloads: readonly T[] = node.payloads
        .filter(({ capital }) => !capital || capitals > 0)
        .map(({ payload }) => payload);
      if (payloads.length > 0) longest = { length: index - from + 1, payloads };
    }
    return longest;
  }
}

/** Two words of one phrase: nothing between them, or a space, a hyphen, an apostrophe or "&", or the point of "St." */
export function areJoined(text: string, before: Word | undefined, after: Word): boolean {
  if (!before) return false;
  const gap = text.slice(before.end, after.start);
  if (gap === '' || /^(?:\s{1,2}|[-‐‑–'’‘`´]\s?| & |’ |' )$/.test(gap)) return true;
  return gap === '. ' && before.end - before.start <= 2;
}
