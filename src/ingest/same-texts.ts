import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { words } from '../text/words.ts';
import type { Fault } from './fault.ts';
import { nearlySame, sameText } from './faults.ts';
import { nearGroups } from './near-groups.ts';

/** Consecutive words that make one sequence. */
const sequenceLength = 5;
/**
 * Sequences kept of each text: those with the smallest hashes, a fair sample of them all (bottom-k, Cohen 1997). Of 64 a
 * share of 0.8 is told to 0.05, one standard error.
 */
const sampleSize = 64;

/**
 * Stories that have one text, whatever its case, marks and white space, and stories whose texts are nearly the same:
 * one warning a group, told at its second story. Stories of one text count as one when it is nearly that of others.
 */
export function sameTexts(stories: readonly Story[]): readonly Problem[] {
  const texts = new Map<string, { readonly sample: ReadonlySet<number>; readonly paths: string[] }>();
  for (const story of stories) {
    const folded = words(story.text, { start: story.blocks[0]?.span.start ?? 0, end: story.text.length }).map(
      (word) => word.folded,
    );
    if (folded.length === 0) continue;
    const digest = createHash('sha256').update(folded.join(' ')).digest('base64');
    const known = texts.get(digest);
    if (known) known.paths.push(story.seedPath);
    else texts.set(digest, { sample: sampleOf(folded), paths: [story.seedPath] });
  }
  const different = [...texts.values()];
  return [
    ...different.flatMap(({ paths }) => told(paths, sameText)),
    ...nearGroups(different.map(({ sample }) => sample)).flatMap(({ members, share }) =>
      told(
        members.flatMap((index) => different[index]?.paths[0] ?? []),
        (paths) => nearlySame(paths, Math.round(100 * share)),
      ),
    ),
  ];
}

function told(paths: readonly string[], fault: (paths: readonly string[]) => Fault): readonly Problem[] {
  const [, second] = paths;
  return second === undefined ? [] : [{ file: second, line: 1, ...fault(paths) }];
}

function sampleOf(folded: readonly string[]): ReadonlySet<number> {
  const hashes = new Set<number>();
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
