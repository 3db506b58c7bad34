import type { AstroIntegration } from 'astro';
import { seedFolder } from '../ingest/folder/seed-folder.ts';
import { Refusal } from '../model/refusal.ts';
import { checkPage } from '../site/check-page.ts';
import { printable } from '../text/printable.ts';
import { changedSeeds } from './changed-seeds.ts';
import type { ReadStories } from './read-stories.ts';
import type { PageReader } from './write-pages.ts';

/** What a failed check prints before it only counts. */
const printedAtMost = 20;

/**
 * Compares every line that a page shows as a story's with the seed's characters, as the page is written. One difference fails
 * the build, before anything is published; so does an edit to the folder since its files were read.
 */
export function checkLines({
  folder,
  longest,
  read,
}: {
  readonly folder: string;
  /** Bytes above which a file is no article. */
  readonly longest: number;
  readonly read: Pick<ReadStories, 'files' | 'stories'>;
}): AstroIntegration & PageReader {
  const found: string[] = [];
  let [lines, before] = [0, 0];
  return {
    name: 'check-lines',
    page: (file, html, tags) => {
      const page = checkPage(html, read.stories(), tags);
      lines += page.lines;
      for (const { story, span, shown, seed } of page.mismatches)
        found.push(`${file}: ${JSON.stringify(shown)} is not what ${story} says at ${span}, ${JSON.stringify(seed)}`);
      return page.lines;
    },
    left: (_file, count) => {
      before += count as number;
    },
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const [first, ...others] = changedSeeds(read.files(), (await seedFolder(folder, longest)).files);
        if (first !== undefined) {
          const more = others.length > 0 ? `, as were ${others.length} more` : '';
          throw new Refusal(
            `${printable(first)} while the site was being built${more}. Nothing was published; build again to take the edit in.`,
          );
        }
        if (found.length > 0)
          throw new Error(
            `${found.length} lines of the built pages differ from their seeds. Nothing was published.\n\n${found.slice(0, printedAtMost).join('\n')}`,
          );
        const earlier = before > 0 ? `; ${before} were when their pages were written` : '';
        logger.info(`${lines} lines compared with their seeds, no difference${earlier}`);
      },
    },
  };
}
