import { lstatSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './places.ts';
import { readRegular } from './read-regular.ts';

const note = 'made-by-a-build.txt';
const text = 'A build of the site made this folder for its work, and the next build removes it.\n';

/** Makes a folder that nobody else has, known by a note in it as one that a later build may delete. */
export function makeWorkFolder({ folder, prefix }: Place, kind: 'staging' | 'publishing'): string {
  const made = mkdtempSync(join(folder, `${prefix}${kind}-`));
  writeFileSync(join(made, note), text);
  return made;
}

/** The work folders that builds left in a place; none where we may not look. */
export function workFolders({ folder, prefix }: Place, kind: 'staging' | 'publishing'): readonly string[] {
  const start = `${prefix}${kind}-`;
  return namesIn(folder)
    .filter((name) => name.startsWith(start) && /^\w{6}$/.test(name.slice(start.length)))
    .map((name) => join(folder, name))
    .filter(isOurs);
}

/** Removes a work folder, the note last, so that a build killed half-way leaves one that is still known. */
export function removeWorkFolder(work: string): void {
  for (const name of namesIn(work)) if (name !== note) rmSync(join(work, name), { recursive: true });
  rmSync(join(work, note), { force: true });
  rmdirSync(work);
}

/** A build may have been killed before the note was in it, or whole: then there is nothing else in it. */
function isOurs(folder: string): boolean {
  if (!lstatSync(folder).isDirectory()) return false;
  const names = namesIn(folder);
  const written = readRegular(join(folder, note));
  if (names.length > 1) return written === text;
  return names.length === 0 || (written !== null && text.startsWith(written));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
