import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isArticleName } from '../../ingest/folder/is-article-name.ts';
import { realFolder, type SeedFolder, seedAlone } from '../../ingest/folder/seed-folder.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Settings } from '../../settings.ts';

/** A folder of articles with those in it that somebody names. */
export interface NamedFiles {
  /** What lies elsewhere stands in it as if it had been added. */
  readonly folder: SeedFolder;
  /** Paths as stories and problems have them. */
  readonly named: ReadonlySet<string>;
}

/**
 * Finds files by the paths that somebody writes: from where they stand, or else from the folder of articles.
 * @throws Refusal when one is not there, is a folder, or is no article by its name.
 */
export async function namedFiles(
  written: readonly string[],
  { seedsDir, calledFrom, maxStoryBytes }: Pick<Settings, 'seedsDir' | 'calledFrom' | 'maxStoryBytes'>,
  folder: SeedFolder,
): Promise<NamedFiles> {
  const known = new Set([...folder.files.map(({ seedPath }) => seedPath), ...folder.problems.map(({ file }) => file)]);
  const named = new Set<string>();
  const added: SeedFolder[] = [];
  for (const name of written) {
    const [there, inFolder] = [resolve(calledFrom, name), resolve(seedsDir, name)];
    const path = existsSync(there) || !existsSync(inFolder) ? there : inFolder;
    const below = await pathBelow(seedsDir, path);
    const own = below && [basename(seedsDir), ...below].join('/');
    if (own && known.has(own)) {
      named.add(own);
      continue;
    }
    const alone = await seedAlone(path, maxStoryBytes);
    refuseOther(name, path);
    const seedPath = known.has(slashes(name)) ? slashes(path) : slashes(name);
    if (!named.has(seedPath)) added.push(calledAs(alone, seedPath));
    named.add(seedPath);
  }
  return {
    folder: {
      files: [...folder.files, ...added.flatMap(({ files }) => files)],
      problems: [...folder.problems, ...added.flatMap(({ problems }) => problems)],
    },
    named,
  };
}

/** The parts of a path below a folder, whatever links lead to it; null for one elsewhere. */
async function pathBelow(folder: string, path: string): Promise<readonly string[] | null> {
  const parent = await realFolder(dirname(path)).catch(() => dirname(path));
  const way = relative(await realFolder(folder), join(parent, basename(path)));
  const parts = way.split(sep);
  return way === '' || isAbsolute(way) || parts[0] === '..' ? null : parts;
}

function refuseOther(name: string, path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(
      `"${name}" is a folder. Name files in it; the whole folder of articles is read when none is named.`,
    );
  if (!isArticleName(basename(path)))
    throw new Refusal(
      `"${name}" is no article by its name: it does not end in .txt or .md, or is a README. Rename it, or make an article of it with npm run add.`,
    );
}

const slashes = (path: string): string => path.split(sep).join('/');

const calledAs = ({ files, problems }: SeedFolder, seedPath: string): SeedFolder => ({
  files: files.map((file) => ({ ...file, seedPath })),
  problems: problems.map((problem) => ({ ...problem, file: seedPath })),
});
