import { readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** Removes every folder below this one in which there is no file: a site is its files, and no list names a folder. */
export function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const below = join(folder, entry.name);
    removeEmptyFolders(below);
    if (readdirSync(below).length === 0) rmdirSync(below);
  }
}
