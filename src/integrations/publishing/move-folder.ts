import { cpSync, renameSync, rmSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** Brings a folder to a free place, across file systems too. Once there is something in that place, it is all there. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    try {
      cpSync(from, `${to}.copying`, { recursive: true });
    } catch (failed) {
      // Half a copy only takes the room that was lacking.
      rmSync(`${to}.copying`, { recursive: true, force: true });
      throw failed;
    }
    renameSync(`${to}.copying`, to);
    rmSync(from, { recursive: true, force: true });
  }
}
