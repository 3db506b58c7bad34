import { readSeed } from '../../src/ingest/read-seed.ts';
import { anyTime } from '../../src/model/date.ts';
import type { Story } from '../../src/model/story.ts';
import { lastDay } from './last-day.ts';

const anyScope = { window: anyTime, topics: ['football', 'transfer'], zone: 'Europe/London', today: lastDay };

/** The story that a seed with this text becomes. @throws when the seed has a fatal problem. */
export function storyFrom(text: string, relativePath = 'a.txt'): Story {
  const { story, problems } = readSeed(
    { relativePath, seedPath: `seeds/${relativePath}`, bytes: new TextEncoder().encode(text) },
    anyScope,
  );
  if (!story) throw new Error(`The text is no story: ${JSON.stringify(problems)}`);
  return story;
}
