import { isAbsolute, relative, sep } from 'node:path';

/** Whether `other` is `folder` or lies in it: both absolute, compared by segments, so that `..seeds` is a name like any. */
export function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
