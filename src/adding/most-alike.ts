import { areNear, shareOf } from '../ingest/doubles/near-groups.ts';
import { textSample } from '../ingest/doubles/text-sample.ts';
import type { Story } from '../model/story.ts';

/** A story whose text another one’s is, or nearly is. */
export interface Alike {
  readonly seedPath: string;
  /** Of a hundred word sequences, those that both have; 100 where all words are the same. */
  readonly percent: number;
}

/** The story whose text is most like that of a new one; null when none is nearly the same. */
export function mostAlike(story: Story, others: readonly Story[]): Alike | null {
  const own = textSample(story);
  if (!own) return null;
  const sample = new Set(own.hashes);
  const found = others.flatMap((other): Alike[] => {
    const text = textSample(other);
    if (!text) return [];
    if (text.digest === own.digest) return [{ seedPath: other.seedPath, percent: 100 }];
    const theirs = new Set(text.hashes);
    // Rounded down: a hundred is said of the same words alone.
    return areNear(sample, theirs)
      ? [{ seedPath: other.seedPath, percent: Math.min(99, Math.floor(100 * shareOf(sample, theirs))) }]
      : [];
  });
  return found.toSorted((a, b) => b.percent - a.percent)[0] ?? null;
}
