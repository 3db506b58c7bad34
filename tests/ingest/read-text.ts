import type { SeedFile } from '../../src/ingest/read-seed.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';
import type { Scope } from '../../src/ingest/scope.ts';
import type { Story } from '../../src/model/story.ts';
import { wordsAt } from '../../src/model/words-at.ts';
import { lastDay } from '../helpers/last-day.ts';

/** Articles of any day, on football. */
export const always: Scope = {
  window: { earliest: null, latest: null },
  topics: ['football', 'transfer'],
  zone: 'Europe/London',
  today: lastDay,
};

/** A file of a folder called `seeds`, with this text or these bytes in it. */
export const seedFile = (content: string | Uint8Array, relativePath = 'a.txt'): SeedFile => ({
  relativePath,
  seedPath: `seeds/${relativePath}`,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

/** The story a file is read into. @throws Error when there is none, or when anything is wrong with it. */
export function readText(content: string | Uint8Array, relativePath?: string): Story {
  const { story, problems } = readSeed(seedFile(content, relativePath), always);
  if (!story || problems.length > 0) throw new Error(`No flawless story: ${JSON.stringify(problems)}`);
  return story;
}

/** The blocks of a story as a reader sees them: `[kind, section, words]`. */
export const blocksOf = (story: Story) =>
  story.blocks.map(({ kind, section, span }) => [kind, section, wordsAt(story, span)]);
