import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Where a build may put what is not the site: names in `folder` that begin with `prefix`. */
export interface Place {
  readonly folder: string;
  readonly prefix: string;
}

/** Next to the output folder, where a rename can bring a whole site. */
export function beside(target: string): Place {
  const name = basename(target);
  const short = Buffer.byteLength(name) > 100 ? createHash('sha256').update(name).digest('hex').slice(0, 16) : name;
  return { folder: dirname(target), prefix: `.${short}.` };
}

/** In the output folder itself, for one that cannot be renamed. */
export const inside = (target: string): Place => ({ folder: target, prefix: '.site-build.' });

/** Whether this process may list, make, rename and remove what is in a folder. */
export function mayUse(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
