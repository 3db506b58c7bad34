import { readdirSync, rmdirSync } from 'node:fs';

/**
 * Removes every folder below this one in which there is no file: a site is its files, and no list names a folder.
 * @returns the files below it, by their paths from there with forward slashes
 */
export function removeEmptyFolders(folder: string): readonly string[] {
  const files: string[] = [];
  const walk = (at: string, path: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (!entry.isDirectory()) {
        files.push(`${path}${entry.name}`);
        continue;
      }
      const [before, below] = [files.length, `${at}/${entry.name}`];
      walk(below, `${path}${entry.name}/`);
      if (files.length === before) rmdirSync(below);
    }
  };
  walk(folder, '');
  return files;
}
