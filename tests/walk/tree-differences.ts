import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files that stand in one of two folders alone or are not the same byte for byte, sorted. */
export function treeDifferences(one: string, other: string): readonly string[] {
  const all = new Set([...files(one), ...files(other)]);
  return [...all].filter((file) => !same(join(one, file), join(other, file))).toSorted();
}

/** @throws Error when there is none, so that nothing is the same as nothing. */
function files(folder: string): readonly string[] {
  const found = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  if (found.length === 0) throw new Error(`There is no file in ${folder}.`);
  return found;
}

const same = (a: string, b: string): boolean =>
  existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
