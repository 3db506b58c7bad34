import { readSeed, type SeedFile, type SeedReading } from '../../ingest/read-seed.ts';
import type { Scope } from '../../ingest/scope.ts';
import type { Saga } from '../../model/saga.ts';
import { type Story, story as storySchema } from '../../model/story.ts';
import { understandStory } from '../../timeline/understand-story.ts';
import type { Found } from './kept-findings.ts';

/** Reads a file, and holds what comes of it against the schema at the door of the site. */
export function readFile(file: SeedFile, scope: Scope): SeedReading {
  const reading = readSeed(file, scope);
  if (reading.story) storySchema.parse(reading.story);
  return reading;
}

/** What may be kept of a reading for the next build: of a story that is shown. Its text is not, but always that of the file; null for any other. */
export const keptOf = (reading: SeedReading): SeedReading | null =>
  reading.story && reading.heldUntil === null ? { ...reading, story: { ...reading.story, text: '' } } : null;

export function findingsOf(story: Story, saga: Saga): Found {
  // What its date and its tellings were worked out from is asked for no more.
  const { story: _, deeds: __, evidence: ___, ...found } = understandStory(story, saga);
  return found;
}
