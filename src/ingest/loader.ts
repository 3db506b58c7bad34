import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import type { Desk } from '../model/desk.ts';
import type { Problem } from '../model/problem.ts';
import { Refusal, refusalIn } from '../model/refusal.ts';
import type { Story } from '../model/story.ts';
import type { StoryKey } from '../model/story-entry.ts';
import { plural } from '../text/plural.ts';
import { printable } from '../text/printable.ts';
import { toldProblems } from './faults/told-problems.ts';
import { firstCommits } from './folder/first-commits.ts';
import { heldBack } from './folder/held-back.ts';
import { nothingToShow } from './folder/nothing-to-show.ts';
import { realFolder, seedFolder } from './folder/seed-folder.ts';
import { watchFolder } from './folder/watch-folder.ts';
import { type LastGood, lastGood } from './last-good.ts';
import type { OpenDesk } from './open-desk.ts';
import { readArchive } from './read-archive.ts';
import { readSeed, type SeedFile } from './read-seed.ts';
import type { Scope } from './scope.ts';
import { withAdded } from './with-added.ts';

export interface StoriesLoaderOptions {
  /** Absolute path of the folder of articles. */
  readonly folder: string;
  /** Bytes above which a file is no article. */
  readonly longest: number;
  /** Asked at every reading, since a day may have passed. */
  readonly scope: () => Scope;
  /** Where, in dev, what only an editor sees is shown. */
  readonly desk: Pick<OpenDesk, 'show'>;
  /** Called before the files are read, with all of them. */
  readonly prepare?: (files: readonly SeedFile[], scope: Scope) => Promise<void>;
  /** Reads one file, as `readSeed` does. */
  readonly read?: typeof readSeed;
  /** Is given the stories of the collection, which itself holds no word of them, and all files of the folder. */
  readonly keep: (stories: readonly Story[], files: readonly SeedFile[]) => void;
  /** Called in dev with what the collection has been given, which Astro tells the pages of half a second later. */
  readonly loaded?: (entries: readonly StoryKey[]) => void;
}

/**
 * Loads a folder of articles into a content collection, one entry a story, which says where it is from.
 * In a build a fatal problem stops everything, after all problems have been told. In dev the stories that could be read
 * are shown, drafts too, and of a file that no longer can be read the last that could; a change to the folder is read
 * as soon as it is whole.
 */
export function storiesLoader({
  folder,
  longest,
  scope,
  desk,
  prepare,
  read: readFile = readSeed,
  keep,
  loaded,
}: StoriesLoaderOptions) {
  return {
    name: 'stories',
    async load({ store, logger, parseData, watcher }) {
      const read = async () => {
        const [files, commits] = await Promise.all([seedFolder(folder, longest), firstCommits(folder)]);
        const now = scope();
        await prepare?.(files.files, now);
        const archive = readArchive(files, now, readFile);
        return { ...archive, ...withAdded(archive, commits, now.zone), files: files.files };
      };
      const tell = (problems: readonly Problem[]): void => {
        for (const { severity, lines } of toldProblems(problems))
          logger[severity === 'fatal' ? 'error' : 'warn'](lines);
      };
      const put = async (stories: readonly Story[], files: readonly SeedFile[]): Promise<readonly StoryKey[]> => {
        const entries = await Promise.all(
          stories.map(async (story) => {
            const { id, seedPath } = story;
            const digest = createHash('sha256').update(JSON.stringify(story)).digest('hex');
            return { id, data: await parseData({ id, data: { seedPath, reading: digest } }), digest };
          }),
        );
        keep(stories, files);
        // Cleared, because an entry of the same digest would be kept from an older parser.
        store.clear();
        for (const entry of entries) store.set(entry);
        return entries.map(({ id, digest }) => ({ id, reading: digest }));
      };

      if (!watcher) {
        const archive = await read();
        tell(archive.problems);
        for (const story of archive.held) logger.info(heldBack(story));
        const fatal = archive.problems.filter(({ severity }) => severity === 'fatal').length;
        if (fatal > 0)
          throw new Refusal(
            `${plural(fatal, 'fatal problem')} in "${folder}", told above, must be mended before the site can be built.`,
          );
        const nothing = nothingToShow(archive, folder);
        if (nothing) throw new Refusal(nothing);
        logger.info(`${plural(archive.files.length, 'file')} read`);
        await put(archive.stories, archive.files);
        return;
      }

      let last: LastGood = { shown: [], kept: [] };
      let held = new Set<string>();
      let shown: Desk = { problems: [], refusal: null, kept: [], drafts: [] };
      const show = (now: Desk): void => {
        shown = now;
        desk.show(now);
      };
      const reload = async (): Promise<void> => {
        const archive = await read();
        last = lastGood(archive, last.shown);
        const entries = await put(
          last.shown.map(({ story }) => story),
          archive.files,
        );
        const known = new Set(shown.problems.map((problem) => JSON.stringify(problem)));
        tell(archive.problems.filter((problem) => !known.has(JSON.stringify(problem))));
        const heldNow = archive.held.map(heldBack);
        for (const line of heldNow) if (!held.has(line)) logger.info(line);
        held = new Set(heldNow);
        if (known.size > 0 && archive.problems.length === 0) logger.info('No problem is left.');
        const drafts = last.shown.flatMap(({ story, draft }) => (draft ? [story.id] : []));
        show({ problems: archive.problems, refusal: null, kept: last.kept, drafts });
        // Last: Astro waits half a second from what it is given last.
        loaded?.(entries);
      };
      await reload();
      watchFolder(await realFolder(folder), watcher, {
        read: reload,
        failed: (error) => {
          const refusal = refusalIn(error)?.message ?? String(error);
          logger.error(printable(refusal));
          show({ ...shown, refusal });
        },
      });
    },
  } satisfies Loader;
}
