import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { ofTheSystem } from './of-the-system.ts';
import { markName, readMark } from './site-mark.ts';

/** What the system lets nobody remove stays where it is: in a folder without the right to write, on a mount of its own. */
const kept = ['EACCES', 'EPERM', 'EBUSY', 'EROFS', 'ENOTEMPTY'];

/**
 * Removes these files of a folder, and the folders below it that are empty then. Whatever else lies there stays, such as
 * a folder that by now has the name of a file.
 */
export function removeFiles(folder: string, files: readonly string[]): void {
  const emptied = new Set<string>();
  for (const file of files) {
    removeFile(join(folder, file));
    for (let above = dirname(file); above !== '.'; above = dirname(above)) emptied.add(above);
  }
  // The longer of two paths is never above the shorter one.
  for (const below of [...emptied].toSorted((a, b) => b.length - a.length)) removeEmpty(join(folder, below));
}

/** Removes a folder with the files that builds wrote, the mark last; it stays if there is anything else in it. */
export function removeSite(folder: string): void {
  removeFiles(folder, readMark(folder) ?? []);
  removeFiles(folder, [markName]);
  removeEmpty(folder);
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!['ENOTDIR', 'ERR_FS_EISDIR', ...kept].includes(errorCode(error))) throw error;
  }
}

function removeEmpty(folder: string): void {
  try {
    const names = readdirSync(folder);
    if (!names.every(ofTheSystem)) return;
    for (const name of names) rmSync(join(folder, name), { force: true });
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', ...kept].includes(errorCode(error))) throw error;
  }
}
