import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { SeedFile } from './read-seed.ts';

const isSeed = (name: string): boolean => /^[^.].*\.(?:txt|md)$/i.test(name);

/**
 * Every article below a folder, sorted by path. Subfolders count; hidden files and folders, and endings other than
 * .txt and .md, do not.
 * @throws Error when the folder cannot be read.
 */
export async function seedFolder(folder: string): Promise<readonly SeedFile[]> {
  const paths = (await seedPaths(folder)).toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const relativePath = relative(folder, path).split(sep).join('/');
      return { relativePath, seedPath: `${basename(folder)}/${relativePath}`, bytes: await readFile(path) };
    }),
  );
}

async function seedPaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`The folder of articles "${folder}" cannot be read. Create it, or name another with SEEDS_DIR.`, {
      cause: error,
    });
  });
  const below = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink() && !entry.name.startsWith('.')) {
        const target = await stat(path).catch(() => null);
        if (!target || target.isDirectory())
          throw new Error(
            `"${path}" is a link to ${target ? 'a folder, and links to folders are not followed' : 'nothing'}. Put the articles themselves there, or remove the link.`,
          );
      }
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : seedPaths(path);
      return isSeed(entry.name) ? [path] : [];
    }),
  );
  return below.flat();
}
