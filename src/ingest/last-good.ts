import type { Story } from '../model/story.ts';
import { printable } from '../text/printable.ts';
import type { Archive } from './read-archive.ts';

/** A story as it could last be read. */
export interface GoodStory {
  readonly story: Story;
  readonly draft: boolean;
}

/** What is shown of a folder that is being edited. */
export interface LastGood {
  /** No two have the same id. */
  readonly shown: readonly GoodStory[];
  /** Files, as a terminal prints their paths, that are broken now and shown as they were; sorted. */
  readonly kept: readonly string[];
}

/**
 * The stories of every file that has no fatal problem, and of every other one the story that was last shown of it. A file
 * that is gone has no problem, and so no story; an id that another file has taken since is that one’s.
 */
export function lastGood({ stories, drafts, problems }: Archive, before: readonly GoodStory[]): LastGood {
  const broken = new Set(problems.flatMap(({ severity, file }) => (severity === 'fatal' ? [printable(file)] : [])));
  const good = [
    ...stories.map((story) => ({ story, draft: false })),
    ...drafts.map((story) => ({ story, draft: true })),
  ].filter(({ story }) => !broken.has(nameOf(story)));
  const taken = new Set(good.map(({ story }) => story.id));
  // Of a folder that cannot be opened only the folder is told.
  const isBroken = (file: string): boolean =>
    file.split('/').some((_, at, parts) => broken.has(parts.slice(0, at + 1).join('/')));
  const old = before.filter(({ story }) => isBroken(nameOf(story)) && !taken.has(story.id));
  return { shown: [...good, ...old], kept: old.map(({ story }) => nameOf(story)).toSorted() };
}

/** As a terminal prints it: some problems name a file so, others as it is. */
const nameOf = ({ seedPath }: Story): string => printable(seedPath);
