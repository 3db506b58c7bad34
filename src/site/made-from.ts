import type { TimelineStory } from '../timeline/timeline.ts';

/**
 * What everything depends on that is found in one story alone, for the build’s cache: its file, and the day on which it came in. By
 * the same code the same is found, so that it need not be gone through to know whether it changed.
 */
export const madeFrom = ({ story: { id, seedPath, sha256, added } }: TimelineStory): readonly (string | null)[] => [
  id,
  seedPath,
  sha256,
  added,
];
