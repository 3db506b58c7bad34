import type { Story } from '../model/story.ts';
import { wordsAt } from '../model/words-at.ts';

/**
 * Words a minute of silent reading, English non-fiction.
 * Source: M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109 (2019), 104047.
 */
const wordsPerMinute = 238;

/** Whole minutes that the main part of a story takes to read; at least one. */
export function readingMinutes(story: Pick<Story, 'text' | 'marks' | 'blocks'>): number {
  const main = story.blocks.filter(({ section }) => section === 'main');
  const words = main.reduce((sum, { span }) => sum + (wordsAt(story, span).match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
