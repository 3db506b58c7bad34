import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readArchive } from '../ingest/read-archive.ts';
import type { SeedFile } from '../ingest/read-seed.ts';
import type { Scope } from '../ingest/scope.ts';
import { seedFolder } from '../ingest/seed-folder.ts';
import { Refusal } from '../model/refusal.ts';
import type { Story } from '../model/story.ts';
import { timelineJson } from '../outputs/timeline-json.ts';
import { checkPage } from '../site/check-page.ts';
import { printable } from '../text/printable.ts';
import { changedSeeds } from './changed-seeds.ts';
import type { PageReader } from './write-pages.ts';

/** What a failed check prints before it only counts. */
const printedAtMost = 20;

/**
 * Compares every line that a page shows as a story's with the seed's characters, as the page is written. One difference fails
 * the build, before anything is published; so does an edit to the folder during the build.
 */
export function checkLines({
  folder,
  longest,
  scope,
}: {
  readonly folder: string;
  /** Bytes above which a file is no article. */
  readonly longest: number;
  readonly scope: Scope;
}): AstroIntegration & PageReader {
  let before: readonly SeedFile[] = [];
  let stories = new Map<string, Story>();
  const found: string[] = [];
  let lines = 0;
  return {
    name: 'check-lines',
    page: (file, html) => {
      const page = checkPage(html, stories);
      lines += page.lines;
      for (const { story, span, shown, seed } of page.mismatches)
        found.push(`${file}: ${JSON.stringify(shown)} is not what ${story} says at ${span}, ${JSON.stringify(seed)}`);
    },
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        // Before the pages are made, so that no edit after it is missed.
        const seeds = await seedFolder(folder, longest);
        before = seeds.files;
        stories = new Map(readArchive(seeds, scope).stories.map((story) => [story.id, story]));
      },
      'astro:build:done': async ({ dir, logger }) => {
        refuseChanged(before, (await seedFolder(folder, longest)).files);
        refuseOthers([...stories.values()], await publishedStories(fileURLToPath(dir)));
        if (found.length > 0)
          throw new Error(
            `${found.length} lines of the built pages differ from their seeds. Nothing was published.\n\n${found.slice(0, printedAtMost).join('\n')}`,
          );
        logger.info(`${lines} lines compared with their seeds, no difference`);
      },
    },
  };
}

function refuseChanged(before: readonly SeedFile[], after: readonly SeedFile[]): void {
  const [first, ...others] = changedSeeds(before, after);
  if (first === undefined) return;
  const more = others.length > 0 ? `, as were ${others.length} more` : '';
  throw new Refusal(
    `${printable(first)} while the site was being built${more}. Nothing was published; build again to take the edit in.`,
  );
}

/** The stories that the site was made from, as it says itself. */
async function publishedStories(root: string): Promise<readonly PublishedStory[]> {
  const data: { readonly stories: readonly PublishedStory[] } = JSON.parse(
    await readFile(join(root, timelineJson.path), 'utf8'),
  );
  return data.stories;
}

interface PublishedStory {
  readonly id: string;
  readonly seed: string;
  readonly sha256: string;
}

/** A file may change and change back while the pages are made: before and after it is the same, and the site another. */
function refuseOthers(stories: readonly Story[], published: readonly PublishedStory[]): void {
  const known = new Set(stories.map(({ id, seedPath, sha256 }) => `${id} ${seedPath} ${sha256}`));
  const other = published.find(({ id, seed, sha256 }) => !known.has(`${id} ${seed} ${sha256}`));
  if (!other && published.length === stories.length) return;
  const what = other ? `${other.seed} was changed, and changed back,` : 'An article came and went';
  throw new Refusal(`${printable(what)} while the site was being built. Nothing was published; build again.`);
}
