import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeFiles } from './remove-files.ts';
import { markName, readMark } from './site-mark.ts';

/**
 * Turns the site in `target` into the one in `fresh`, which lies on the same file system and is used up: file by file,
 * each by one rename, so that a page of both sites is there at every moment. First comes what the old site lacks, then
 * what replaces its files, and what is gone goes last. Stopped after any step, it goes on where it was.
 */
export function* rollForward(fresh: string, target: string): Generator<string> {
  const files = readMark(fresh);
  if (!files) return;
  const old = readMark(target) ?? [];

  yield* remove(target, inTheWay(old, files));
  const had = new Set(old);
  for (const file of [
    ...assetsFirst(files.filter((file) => !had.has(file))),
    ...assetsFirst(files.filter((file) => had.has(file))),
  ]) {
    if (!existsSync(join(fresh, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    renameSync(join(fresh, file), join(target, file));
    yield `${file} in place`;
  }
  const kept = new Set(files);
  yield* remove(target, assetsFirst(old.filter((file) => !kept.has(file))).toReversed());
  renameSync(join(fresh, markName), join(target, markName));
  yield 'the list in place';
}

function* remove(target: string, files: readonly string[]): Generator<string> {
  for (const file of files) {
    removeFiles(target, [file]);
    yield `${file} removed`;
  }
}

/** A page comes after what it needs. */
const assetsFirst = (files: readonly string[]): readonly string[] =>
  files.toSorted((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')));

/** Old files where the new site has a folder, or that lie in a folder where it has a file. */
function inTheWay(old: readonly string[], files: readonly string[]): readonly string[] {
  const folders = new Set(files.flatMap(foldersOf));
  const names = new Set(files);
  return old.filter((file) => folders.has(file) || foldersOf(file).some((folder) => names.has(folder)));
}

const foldersOf = (file: string): readonly string[] =>
  file
    .split('/')
    .slice(0, -1)
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));
