import type { AstroIntegration } from 'astro';
import { seedFolder } from '../ingest/folder/seed-folder.ts';
import { Refusal } from '../model/refusal.ts';
import { printable } from '../text/printable.ts';
import { changedSeeds } from './changed-seeds.ts';
import type { ReadStories } from './read-stories.ts';
import type { FileReader } from './write-site.ts';

/** What a failed check prints before it only counts. */
const printedAtMost = 20;

/**
 * Fails a build, before anything is published, of which one line that a page shows as a story's differed from the seed's characters
 * when the page was written; and one whose folder was edited since its files were read.
 */
export function checkLines({
  folder,
  longest,
  read,
}: {
  readonly folder: string;
  /** Bytes above which a file is no article. */
  readonly longest: number;
  readonly read: Pick<ReadStories, 'files'>;
}): AstroIntegration & FileReader {
  const found: string[] = [];
  let [lines, before] = [0, 0];
  return {
    name: 'check-lines',
    written: (file, page) => {
      lines += page?.notes[1] ?? 0;
      for (const { story, span, shown, seed } of page?.mismatches ?? [])
        found.push(`${file}: ${JSON.stringify(shown)} is not what ${story} says at ${span}, ${JSON.stringify(seed)}`);
    },
    left: (_file, notes) => {
      before += notes?.[1] ?? 0;
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
            `${found.length} lines of the built pages differ from their seeds. Nothing was published.\n\n${found.toSorted().slice(0, printedAtMost).join('\n')}`,
          );
        const earlier = before > 0 ? `; ${before} were when their pages were written` : '';
        logger.info(`${lines} lines compared with their seeds, no difference${earlier}`);
      },
    },
  };
}
