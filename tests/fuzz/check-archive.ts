import { readArchive } from '../../src/ingest/read-archive.ts';
import type { SeedFile } from '../../src/ingest/read-seed.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import type { Problem } from '../../src/model/problem.ts';
import { saga } from '../../src/saga/saga.ts';
import { storyNotes } from '../../src/site/story-notes.ts';
import { newestDated, storyPage } from '../../src/site/story-page.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { lastDay } from '../helpers/last-day.ts';
import { checkOutputs } from './output-claims.ts';
import { checkStoryPage, type Vocabulary } from './page-claims.ts';
import { checkReading } from './reading-claims.ts';
import type { Renderer } from './render.ts';

/** What became of the files of one archive. */
export interface Outcome {
  readonly stories: number;
  readonly problems: readonly Problem[];
}

/** The page of every story of a timeline, made as the build makes it. */
export async function pagesOf(timeline: Timeline, { render }: Renderer): Promise<readonly string[]> {
  const notes = storyNotes(timeline);
  const newest = newestDated(timeline.stories);
  const pages: string[] = [];
  for (const [index, teller] of timeline.stories.entries())
    pages.push(await render(storyPage(timeline.stories, index, notes(teller), newest)));
  return pages;
}

/** Takes files all the way from bytes to pages and feeds. @throws Broken, or whatever the site's own code throws. */
export async function checkArchive(
  files: readonly SeedFile[],
  renderer: Renderer,
  known: Vocabulary,
): Promise<Outcome> {
  for (const file of files) checkReading(file, scopeOf(saga, lastDay));
  const { stories, problems } = readArchive({ files, problems: [] }, scopeOf(saga, lastDay));
  const refused = new Set(problems.filter(({ severity }) => severity === 'fatal').map(({ file }) => file));
  const accepted = stories.filter(({ seedPath }) => !refused.has(seedPath));
  const byId = new Map(accepted.map((story) => [story.id, story]));
  const timeline = buildTimeline(accepted, saga);
  const pages = await pagesOf(timeline, renderer);
  for (const [index, teller] of timeline.stories.entries()) checkStoryPage(pages[index] ?? '', teller, byId, known);
  await checkOutputs(timeline);
  return { stories: accepted.length, problems };
}
