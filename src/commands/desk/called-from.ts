import { join, relative, sep } from 'node:path';

/**
 * A file as `npm run check` finds it from the folder in which npm is called, however it is called there.
 * @param seedPath the folder of articles by its name, then the path below it
 */
export function calledFrom(folder: string, seedPath: string, here: string): string {
  const path = join(folder, seedPath.slice(seedPath.indexOf('/') + 1));
  const way = relative(here, path);
  return (way.startsWith('..') ? path : way).split(sep).join('/');
}
