import { chmodSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearWork } from './clear-work.ts';
import { errorCode } from './error-code.ts';
import { moveFolder } from './move-folder.ts';
import { beside } from './places.ts';
import { publishInside } from './publish-inside.ts';
import { makeWorkFolder, removeWorkFolder } from './work-folder.ts';

/**
 * Puts a finished site in the place of the one in `target`; `staged` is used up. Two renames, one right after the
 * other, where the folder can be renamed; file by file where it cannot. Every step is one deed, done or not done, and
 * says what it was: wherever a kill falls, `repair` finds one whole site.
 */
export function* publish(staged: string, target: string): Generator<string> {
  mkdirSync(dirname(target), { recursive: true });
  const work = unlessFixed(() => makeWorkFolder(beside(target), 'publishing'));
  if (!work) return yield* publishInside(staged, target);
  yield 'a folder for the work';

  const fresh = join(work, 'new');
  moveFolder(staged, fresh);
  yield 'the new site beside the old one';

  if (existsSync(target)) {
    chmodSync(fresh, statSync(target).mode);
    const moved = unlessFixed(() => {
      renameSync(target, join(work, 'old'));
      return true;
    });
    if (!moved) {
      yield* publishInside(fresh, target);
      return removeWorkFolder(work);
    }
    yield 'the old site away';
  }
  renameSync(fresh, target);
  yield 'the new site in its place';

  yield* clearWork(work);
}

/** What `attempt` gives; undefined when the system does not let this folder be renamed or this place be written. */
function unlessFixed<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (!['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS'].includes(errorCode(error))) throw error;
    return undefined;
  }
}
