import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../model/refusal.ts';
import { printable } from '../../text/printable.ts';
import { claim } from './claim.ts';
import { errorCode } from './error-code.ts';
import { beside, inside, mayUse } from './places.ts';

/**
 * Keeps every other build out of the output folder. Returns what lets the next one in.
 * @throws Refusal while another build is at work there, and where the system lets nobody write.
 */
export async function lockTarget(target: string): Promise<() => void> {
  try {
    mkdirSync(dirname(target), { recursive: true });
    const place = mayUse(dirname(target)) ? beside(target) : inside(target);
    return await claim(
      place,
      ({ pid }) =>
        `Another build, process ${pid}, is writing to "${printable(target)}". Wait for it to end, then build again.`,
    );
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Refusal(
      `The site cannot be written to "${printable(target)}" (${errorCode(error)}). Name another folder with OUT_DIR.`,
      { cause: error },
    );
  }
}

/** Keeps every other build out of the folder that holds what builds remember, which they would spoil for each other. */
export function lockCache(cache: string): Promise<() => void> {
  try {
    mkdirSync(cache, { recursive: true });
  } catch {
    throw new Refusal(unusable(cache));
  }
  if (!mayUse(cache)) throw new Refusal(unusable(cache));
  return claim(
    { folder: cache, prefix: '' },
    ({ pid }) => `Another build of this project, process ${pid}, is at work. Wait for it to end, then build again.`,
  );
}

const unusable = (cache: string): string =>
  `The folder "${printable(cache)}", in which builds remember things, cannot be written. Give it to whoever runs the build, or remove it.`;
