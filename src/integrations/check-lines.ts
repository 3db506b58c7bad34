import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { seedFolder } from '../ingest/folder/seed-folder.ts';
import { readArchive } from '../ingest/read-archive.ts';
import type { SeedFile } from '../ingest/read-seed.ts';
import type { Scope } from '../ingest/scope.ts';
import { Refusal } from '../model/refusal.ts';
import type { Story } from '../model/story.ts';
import { checkPage } from '../site/check-page.ts';
import { printable } from '../text/printable.ts';
import { changedSeeds } from './changed-seeds.ts';
import { filesOf } from './files-of.ts';

/** What a failed check prints before it only counts. */
const printedAtMost = 20;

/**
 * Reads the seeds again when the pages are built, and compares every line shown as a story's with the seed's characters.
 * One difference fails the build, before anything is published; so does an edit to the folder during the build.
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
}): AstroIntegration {
  let before: readonly SeedFile[] = [];
  return {
    name: 'check-lines',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        // Before the pages are made, so that no edit after it is missed.
        if (command === 'build') before = (await seedFolder(folder, longest)).files;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const seeds = await seedFolder(folder, longest);
        refuseChanged(before, seeds.files);
        const { stories } = readArchive(seeds, scope);
        const root = fileURLToPath(dir);
        refuseOthers(stories, await publishedStories(root));
        const byId = new Map(stories.map((story) => [story.id, story]));
        const found: string[] = [];
        let lines = 0;
        for (const file of (await readdir(root, { recursive: true }))
          .filter((name) => name.endsWith('.html'))
          .toSorted()) {
          const page = checkPage(await readFile(join(root, file), 'utf8'), byId);
          lines += page.lines;
          for (const { story, span, shown, seed } of page.mismatches)
            found.push(
              `${file}: ${JSON.stringify(shown)} is not what ${story} says at ${span}, ${JSON.stringify(seed)}`,
            );
        }
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
  const found: PublishedStory[] = [];
  for (const file of await filesOf(root, 'data/timeline.schema.json')) {
    const data: { readonly stories: readonly PublishedStory[] } = JSON.parse(await readFile(join(root, file), 'utf8'));
    found.push(...data.stories.map(({ id, seed, sha256 }) => ({ id, seed, sha256 })));
  }
  return found;
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
