import type { Archive } from '../read-archive.ts';
import { heldBack } from './held-back.ts';

/** Why a folder of articles makes no site though nothing is wrong with it, and what to do; null when there is a story. */
export function nothingToShow(
  { stories, drafts, held }: Pick<Archive, 'stories' | 'drafts' | 'held'>,
  folder: string,
): string | null {
  const [draft] = drafts;
  const [first] = held;
  if (stories.length > 0) return null;
  if (draft)
    return `There is nothing but drafts in "${folder}", such as ${draft.seedPath}. Take "draft: true" out of one that may be shown.`;
  if (first) return `There is nothing to show in "${folder}" yet: ${heldBack(first)} Add a story of today or before.`;
  return `There is no article to show in "${folder}". Put a .txt or .md file there, or name another folder with SEEDS_DIR.`;
}
