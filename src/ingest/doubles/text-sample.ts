import { createHash } from 'node:crypto';
import type { Story } from '../../model/story.ts';
import { wordsAt } from '../../model/words-at.ts';
import { words } from '../../text/words.ts';

/** Consecutive words that make one sequence. */
const sequenceLength = 5;
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/**
 * Sequences kept of each text: those with the smallest hashes, a fair sample of them all (bottom-k, Cohen 1997). Of 64 a
 * share of 0.8 is told to 0.05, one standard error.
 */
const sampleSize = 64;

/** What a text is told by among others, its case, marks and white space aside. */
export interface TextSample {
  /** The same of texts that have the same words. */
  readonly digest: string;
  /** Hashes of some of its word sequences, ascending. */
  readonly hashes: readonly number[];
}

/** What the text of a story is told by; null for one without words. */
export function textSample(story: Pick<Story, 'text' | 'marks' | 'blocks'>): TextSample | null {
  const text = wordsAt(story, { start: story.blocks[0]?.span.start ?? 0, end: story.text.length });
  const folded = words(text, { start: 0, end: text.length }).map((word) => word.folded);
  if (folded.length === 0) return null;
  return { digest: createHash('sha256').update(folded.join(' ')).digest('base64'), hashes: sampleOf(folded) };
}

function sampleOf(folded: readonly string[]): readonly number[] {
  const hashes = new Set<number>();
  const last = Math.max(0, folded.length - sequenceLength);
  const words = folded.map(hashOf);
  for (let start = 0; start <= last; start += 1) hashes.add(hashOfSequence(words, start));
  return [...hashes].toSorted((a, b) => a - b).slice(0, sampleSize);
}

/** FNV-1a, 32 bits, of a word's code units. */
function hashOf(word: string): number {
  let hash = offsetBasis;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

/** The same of the hashes of a sequence's words; the last shifts spread what multiplying leaves in the high bits. */
function hashOfSequence(words: readonly number[], start: number): number {
  let hash = offsetBasis;
  for (let at = start; at < start + sequenceLength; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), prime);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
