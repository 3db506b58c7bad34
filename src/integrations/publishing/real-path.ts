import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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
  return isLink ? realPath(resolve(folder, readlinkSync(path))) : join(folder, basename(path));
}
