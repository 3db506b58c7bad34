import { join } from 'node:path';
import { moveFolder } from './move-folder.ts';
import { inside } from './places.ts';
import { rollForward } from './roll-forward.ts';
import { makeWorkFolder, removeWorkFolder } from './work-folder.ts';

/**
 * `publish` for a folder that cannot be renamed: a mount point, or one in a folder that we may not write to. Between
 * the first file and the last, pages of both sites stand side by side, and none that both have is ever missing.
 */
export function* publishInside(staged: string, target: string): Generator<string> {
  const work = makeWorkFolder(inside(target), 'publishing');
  yield 'a folder for the work in the old site';
  moveFolder(staged, join(work, 'new'));
  yield 'the new site in the old one';
  yield* rollForward(join(work, 'new'), target);
  removeWorkFolder(work);
  yield 'the folder for the work removed';
}
