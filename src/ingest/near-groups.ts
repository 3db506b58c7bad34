import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { words } from '../text/words.ts';
import { nearlySame } from './faults.ts';

/** Consecutive words that make one sequence. */
const sequenceLength = 5;
/** Sequences kept of each story: those with the smallest hashes, which are a fair sample of them all. */
const sampleSize = 64;
/** A sequence that more stories share is a stock phrase and says nothing. */
const stockPhrase = 24;
/** Share of common sequences from which two texts are nearly the same. */
const threshold = 0.8;

/**
 * Pairs of stories whose texts are nearly the same, each told at the later of the two.
 * Works on a sample of each text's word sequences (bottom-k sketches, Cohen 1997), so its cost is linear in the archive.
 */
export function nearDuplicates(stories: readonly Story[]): readonly Problem[] {
  const samples = stories.map(sample);
  const holders = new Map<number, number[]>();
  samples.forEach((hashes, index) => {
    for (const hash of hashes) holders.set(hash, [...(holders.get(hash) ?? []).slice(0, stockPhrase), index]);
  });
  return samples.flatMap((hashes, index) => {
    const shared = new Map<number, number>();
    for (const hash of hashes) {
      const with_ = holders.get(hash) ?? [];
      if (with_.length <= stockPhrase)
        for (const other of with_) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, count]) => {
      const share = count / Math.max(hashes.size, samples[other]?.size ?? 0);
      const [story, earlier] = [stories[index], stories[other]];
      if (share < threshold || !story || !earlier) return [];
      return [{ file: story.seedPath, line: 1, ...nearlySame(earlier.seedPath, Math.round(100 * share)) }];
    });
  });
}

function sample({ text, blocks }: Story): ReadonlySet<number> {
  const first = blocks[0]?.span.start ?? 0;
  const folded = words(text, { start: first, end: text.length }).map((word) => word.folded);
  const hashes = new Set<number>();
  if (folded.length === 0) return hashes;
  const last = Math.max(0, folded.length - sequenceLength);
  for (let start = 0; start <= last; start += 1) hashes.add(hashOf(folded.slice(start, start + sequenceLength)));
  return new Set([...hashes].toSorted((a, b) => a - b).slice(0, sampleSize));
}

/** FNV-1a, 32 bits. */
function hashOf(sequence: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of sequence.join(' ')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
