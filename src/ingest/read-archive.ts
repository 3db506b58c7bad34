import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { answersAmong } from './doubles/differs-from.ts';
import { sameTexts } from './doubles/same-texts.ts';
import { sameAddress } from './faults/faults.ts';
import type { HeldStory } from './folder/held-back.ts';
import type { SeedFolder } from './folder/seed-folder.ts';
import { readSeed } from './read-seed.ts';
import type { Scope } from './scope.ts';

/** A whole folder of articles, read. */
export interface Archive {
  /** Drafts, and what is held back, left out; in the order of their paths. */
  readonly stories: readonly Story[];
  readonly drafts: readonly Story[];
  /** Stories whose embargo has not ended. */
  readonly held: readonly HeldStory[];
  /** Every problem of every file, in the order of files and lines. */
  readonly problems: readonly Problem[];
}

/**
 * Reads all files, and finds what is wrong between them. One run reports everything, what could not be read included.
 * @param read reads one, as `readSeed` does
 */
export function readArchive(
  { files, problems: unread }: SeedFolder,
  scope: Scope,
  read: typeof readSeed = readSeed,
): Archive {
  const readings = files.map((file) => read(file, scope));
  const told = readings.flatMap((reading) => (reading.story ? [{ ...reading, story: reading.story }] : []));
  const shown = told.filter(({ draft, heldUntil }) => !draft && heldUntil === null);
  const stories = shown.map(({ story }) => story);
  const samples = new Map(shown.map(({ story, sample }) => [story.seedPath, sample]));
  const answers = answersAmong(
    shown.flatMap(({ differsFrom }) => differsFrom),
    files,
    new Set(stories.map(({ seedPath }) => seedPath)),
  );
  const problems = [
    ...unread,
    ...readings.flatMap((reading) => reading.problems),
    ...sharedAddresses(told),
    ...sameTexts(stories, answers, ({ seedPath }) => samples.get(seedPath) ?? null),
  ];
  return {
    stories,
    drafts: told.filter(({ draft }) => draft).map(({ story }) => story),
    held: told.flatMap(({ story, draft, heldUntil: until }) => (draft || until === null ? [] : [{ story, until }])),
    problems: problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule)),
  };
}

function sharedAddresses(
  read: readonly { readonly story: Story; readonly pinnedAt: number | null }[],
): readonly Problem[] {
  const first = new Map<string, Story>();
  const problems: Problem[] = [];
  for (const { story, pinnedAt } of read) {
    const other = first.get(story.id);
    if (other)
      problems.push({
        file: story.seedPath,
        line: pinnedAt ?? 1,
        ...sameAddress(story.id, other.seedPath, pinnedAt !== null),
      });
    else first.set(story.id, story);
  }
  return problems;
}

/** By code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
