import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { removeSite } from './remove-files.ts';
import { removeWorkFolder } from './work-folder.ts';

/**
 * Removes what publishing leaves behind, once a site stands in its place. What is to go gets another name first, so
 * that no half of it is ever taken for a whole site. Of the old site only what builds wrote is removed: should anything
 * else have come into it at the last moment, it stays where it is.
 */
export function* clearWork(work: string): Generator<string> {
  for (const [whole, part] of [
    ['new', 'dropped'],
    ['old', 'gone'],
  ] as const)
    if (existsSync(join(work, whole))) {
      renameSync(join(work, whole), join(work, part));
      yield `${whole} is ${part}`;
    }
  const gone = join(work, 'gone');
  removeSite(gone);
  yield 'the old site removed';
  if (!existsSync(gone)) removeWorkFolder(work);
  yield 'the folder for the work removed';
}
