import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Where an absolute path leads when every link in it is followed, a link to what is not there yet included. What does
 * not exist keeps its name.
 * @throws the system's error when the way leads through a file, in a circle, or where we may not look.
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const folder = realPath(dirname(path));
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!isLink) return join(folder, basename(path));
  const to = readlinkSync(path);
  // Not made plain first: what ".." leads to depends on the link before it.
  return realPath(isAbsolute(to) ? to : folder + sep + to);
}
