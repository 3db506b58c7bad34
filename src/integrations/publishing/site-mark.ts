import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../model/refusal.ts';
import { printable } from '../../text/printable.ts';
import { filesBelow } from './files-below.ts';
import { readRegular } from './read-regular.ts';

/** The file by which a build knows a folder as the work of an earlier one. */
export const markName = '.site-build.json';

const about =
  'A build of the site wrote the files listed here, and the next build may replace them. It touches no folder without this list, and none that holds other files.';

/**
 * Lists every file of a freshly built site in a file of its own; the same site gives the same bytes.
 * @param all its files, by their paths, where somebody has gone through them already
 * @throws Refusal when a file has a name that the list cannot hold.
 */
export function writeMark(site: string, all: readonly string[] = filesBelow(site)): void {
  const files = all.filter((file) => file !== markName).toSorted();
  const odd = files.find((file) => !liesWithin(file));
  if (odd !== undefined)
    throw new Refusal(
      `The file "${printable(odd)}" has a name that no list of a site can hold. Rename it in "public".`,
    );
  writeFileSync(join(site, markName), `${JSON.stringify({ about, files }, null, 1)}\n`);
}

/**
 * What builds wrote into the folder, as relative paths with forward slashes, less the mark itself; null for a folder
 * without the mark of a build. What is listed may be deleted, so a list that points out of the folder is no mark.
 */
export function readMark(site: string): readonly string[] | null {
  try {
    const mark: unknown = JSON.parse(readRegular(join(site, markName)) ?? 'null');
    const files: unknown = mark && typeof mark === 'object' && 'about' in mark && 'files' in mark ? mark.files : null;
    return Array.isArray(files) && files.every(liesWithin) ? files : null;
  } catch {
    return null;
  }
}

const liesWithin = (file: unknown): file is string =>
  typeof file === 'string' && !/[\\\0]/.test(file) && file.split('/').every((part) => !/^\.{0,2}$/.test(part));
