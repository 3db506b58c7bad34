import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { clearWork } from './clear-work.ts';
import { beside, inside } from './places.ts';
import { rollForward } from './roll-forward.ts';
import { runAll } from './run-all.ts';
import { readMark } from './site-mark.ts';
import { removeWorkFolder, workFolders } from './work-folder.ts';

/**
 * Brings what a killed build left of its publishing to an end, so that `target` is one whole site: the new one where it
 * was on its way, else the old one. Does nothing where nothing was left. Nobody else may be publishing there.
 */
export function repair(target: string): void {
  for (const work of workFolders(beside(target), 'publishing')) {
    const whole = ['new', 'old'].map((name) => join(work, name)).find(existsSync);
    const stands = readMark(target) !== null;
    if (!stands && whole) {
      // Somebody may have made the folder anew, empty; with anything in it, it is theirs, and nothing is taken away.
      if (existsSync(target) && readdirSync(target).length > 0) continue;
      if (existsSync(target)) rmdirSync(target);
      renameSync(whole, target);
    }
    runAll(clearWork(work));
  }
  for (const work of workFolders(inside(target), 'publishing')) {
    runAll(rollForward(join(work, 'new'), target));
    removeWorkFolder(work);
  }
}
