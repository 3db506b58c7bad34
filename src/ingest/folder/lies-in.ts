import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder's own or lies in it, at any depth, with nothing hidden on the way. */
export function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep).every((name) => !name.startsWith('.'));
}
