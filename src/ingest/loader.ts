import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { Refusal, refusalIn } from '../model/refusal.ts';
import { plural } from '../text/plural.ts';
import { printable } from '../text/printable.ts';
import { heldBack } from './held-back.ts';
import { liesIn } from './lies-in.ts';
import { nothingToShow } from './nothing-to-show.ts';
import { type Archive, readArchive } from './read-archive.ts';
import type { Scope } from './scope.ts';
import { realFolder, seedFolder } from './seed-folder.ts';
import { toldProblems } from './told-problems.ts';

export interface StoriesLoaderOptions {
  /** Absolute path of the folder of articles. */
  readonly folder: string;
  /** Bytes above which a file is no article. */
  readonly longest: number;
  /** Asked at every reading, since a day may have passed. */
  readonly scope: () => Scope;
}

/** Milliseconds after which a folder that is away is looked for again. */
const untilAskedAgain = 1000;

/**
 * Loads a folder of articles into a content collection, one entry a story.
 * In a build a fatal problem stops everything, after all problems have been told; in dev the stories that could be
 * read are shown, and a change to the folder is read at once.
 */
export function storiesLoader({ folder, longest, scope }: StoriesLoaderOptions) {
  return {
    name: 'stories',
    async load({ store, logger, parseData, watcher }) {
      const reload = async (): Promise<Archive> => {
        const archive = readArchive(await seedFolder(folder, longest), scope());
        for (const { severity, lines } of toldProblems(archive.problems))
          logger[severity === 'fatal' ? 'error' : 'warn'](lines);
        for (const story of archive.held) logger.info(heldBack(story));
        const entries = await Promise.all(
          archive.stories.map(async (story) => ({
            id: story.id,
            data: await parseData({ id: story.id, data: { ...story } }),
            digest: createHash('sha256').update(JSON.stringify(story)).digest('hex'),
          })),
        );
        // Cleared, because an entry of the same digest would be kept from an older parser.
        store.clear();
        for (const entry of entries) store.set(entry);
        return archive;
      };

      const archive = await reload();
      if (!watcher) {
        const fatal = archive.problems.filter(({ severity }) => severity === 'fatal').length;
        if (fatal > 0)
          throw new Refusal(
            `${plural(fatal, 'fatal problem')} in "${folder}", told above, must be mended before the site can be built.`,
          );
        const nothing = nothingToShow(archive, folder);
        if (nothing) throw new Refusal(nothing);
        return;
      }

      let asked = false;
      let gone = false;
      let turn: Promise<unknown> = Promise.resolve();
      const watched = await realFolder(folder);
      const read = async (): Promise<void> => {
        asked = false;
        try {
          await reload();
          // What was away is watched no more.
          if (gone) watcher.add(watched);
          gone = false;
        } catch (error) {
          const refusal = refusalIn(error);
          if (!refusal || !gone) logger.error(printable(refusal?.message ?? String(error)));
          gone = refusal !== null;
          if (gone) setTimeout(ask, untilAskedAgain).unref();
        }
      };
      const ask = (): void => {
        // One reading that has yet to begin sees every change made until then.
        if (!asked) turn = turn.then(read);
        asked = true;
      };
      watcher.add(watched);
      watcher.on('all', (_event, path) => {
        if (liesIn(watched, path)) ask();
      });
    },
  } satisfies Loader;
}
