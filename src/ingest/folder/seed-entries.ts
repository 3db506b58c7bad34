import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../model/refusal.ts';
import type { Fault } from '../faults/fault.ts';
import { link, nameControl, nameNotText, notAFile, unreadable } from './file-faults.ts';
import { isArticleName } from './is-article-name.ts';
import { shownName } from './shown-name.ts';
import { whyNotRead } from './why-not-read.ts';

/** What a folder of articles holds; paths lie below it and have forward slashes. */
export interface SeedEntries {
  readonly articles: readonly string[];
  readonly faults: readonly { readonly path: string; readonly fault: Fault }[];
  /** Files that are no articles by their name. */
  readonly passedOver: readonly string[];
}

/**
 * The articles in a folder and in the folders below: files that end in .txt or .md, but for a README. What is hidden
 * does not count; what ends otherwise is passed over. What ends so and is no file, what has a name that cannot be shown, and every link, is a fault.
 * @throws Refusal when the folder is not there, is none, or cannot be read.
 */
export async function seedEntries(folder: string): Promise<SeedEntries> {
  const articles: string[] = [];
  const faults: { path: string; fault: Fault }[] = [];
  const passedOver: string[] = [];
  // The list grows while it is walked, so that one folder is open at a time.
  const folders = [''];
  for (const below of folders) {
    const entries = await readdir(join(folder, below), { withFileTypes: true, encoding: 'buffer' }).catch(whyNotRead);
    if (typeof entries === 'string') {
      if (below === '') throw notAFolder(folder, entries);
      faults.push({ path: below.slice(0, -1), fault: unreadable(entries) });
      continue;
    }
    for (const entry of entries) {
      const path = below + shownName(entry.name);
      if (!counts(entry)) {
        // What is hidden, and a copy that an editor keeps, are not meant to be seen.
        if (entry.isFile() && !/^\.|~$/.test(shownName(entry.name))) passedOver.push(path);
        continue;
      }
      const fault = faultOf(entry);
      if (fault) faults.push({ path, fault });
      else if (entry.isDirectory()) folders.push(`${path}/`);
      else articles.push(path);
    }
  }
  return { articles, faults, passedOver };
}

/**
 * Looks whether a folder of articles can be read at all, at its first level alone.
 * @throws Refusal when it is not there, is none, or cannot be read.
 */
export async function mustBeFolder(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(whyNotRead);
  if (typeof entries === 'string') throw notAFolder(folder, entries);
}

type Entry = Dirent<Buffer>;

/** What moves the cursor, ends a line or turns the direction of writing. */
const control = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** Whether an entry is an article, a folder that may hold some, or one of the two under a name gone wrong. */
function counts(entry: Entry): boolean {
  const name = shownName(entry.name);
  const isArticle = isArticleName(name.replace(control, ''));
  return !name.startsWith('.') && (isArticle || entry.isDirectory() || entry.isSymbolicLink());
}

function faultOf(entry: Entry): Fault | null {
  if (!isUtf8(entry.name)) return nameNotText();
  if (shownName(entry.name).search(control) >= 0) return nameControl();
  if (entry.isSymbolicLink()) return link();
  if (entry.isFile() || entry.isDirectory()) return null;
  if (entry.isFIFO()) return notAFile('named pipe');
  return notAFile(entry.isSocket() ? 'socket' : 'device');
}

function notAFolder(folder: string, why: string): Refusal {
  const [found, remedy] = whyNone.get(why.split(':')[0] ?? '') ?? [`cannot be read (${why})`, 'Name'];
  return new Refusal(`The folder of articles "${folder}" ${found}. ${remedy} another with SEEDS_DIR.`);
}

/** By the system’s code: what is wrong, and how the sentence on the remedy begins. */
const whyNone: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['ENOENT', ['is not there', 'Create it, or name']],
  ['ENOTDIR', ['is no folder', 'Make a folder of it, or name']],
  ['EACCES', ['cannot be read (EACCES)', 'Give the right to it to whoever runs this command, or name']],
]);
