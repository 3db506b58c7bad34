import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import type { DayRange } from '../model/date.ts';
import { describeProblem } from './describe-problem.ts';
import { type Archive, readArchive } from './read-archive.ts';
import { seedFolder } from './seed-folder.ts';

export interface StoriesLoaderOptions {
  /** Absolute path of the folder of articles. */
  readonly folder: string;
  /** Dates outside are warned of. */
  readonly window: DayRange;
}

/**
 * Loads a folder of articles into a content collection, one entry a story.
 * In a build a fatal problem stops everything, after all problems have been told; in dev the stories that could be
 * read are shown, and a change to the folder is read at once.
 */
export function storiesLoader({ folder, window }: StoriesLoaderOptions) {
  return {
    name: 'stories',
    async load({ store, logger, parseData, watcher }) {
      const reload = async (): Promise<Archive> => {
        const archive = readArchive(await seedFolder(folder), window);
        for (const problem of archive.problems)
          logger[problem.severity === 'fatal' ? 'error' : 'warn'](describeProblem(problem));
        // Cleared, because an entry of the same digest would be kept from an older parser.
        store.clear();
        for (const story of archive.stories) {
          const data = await parseData({ id: story.id, data: { ...story } });
          store.set({ id: story.id, data, digest: createHash('sha256').update(JSON.stringify(story)).digest('hex') });
        }
        return archive;
      };

      const archive = await reload();
      const { problems } = archive;
      const fatal = problems.filter(({ severity }) => severity === 'fatal');
      if (fatal.length > 0 && !watcher)
        throw new Error(
          `${fatal.length} of ${problems.length} problems in ${folder} must be mended before the site can be built.\n\n${fatal.map(describeProblem).join('\n')}`,
        );

      if (archive.stories.length === 0 && !watcher)
        throw new Error(
          `There is no article to show in ${folder}. Put a .txt or .md file there, or name another folder with SEEDS_DIR.`,
        );

      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) reload().catch((error: unknown) => logger.error(String(error)));
      });
    },
  } satisfies Loader;
}
