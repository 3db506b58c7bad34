import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../../model/refusal.ts';
import { printable } from '../../text/printable.ts';
import { claimedBy, claimName } from './claim-name.ts';
import { errorCode } from './error-code.ts';
import { type Owner, stateOf, thisProcess } from './owner.ts';
import type { Place } from './places.ts';

/** How often, and how long in milliseconds, an older build waits for a younger one to step back. */
const [tries, pause] = [20, 50];

/**
 * Claims a place for this process: no two running processes ever have a claim on the same one. Every build puts a file
 * of its own there and then looks for others, so of two builds at least one sees the other; the younger steps back. The
 * claim of a process that is gone is removed; its name is nobody else's, so nothing can be taken from a running build.
 * Returns what gives the claim up.
 * @throws Refusal when another build has the place, in the words of `refusal`.
 */
export async function claim(place: Place, refusal: (other: Owner) => string): Promise<() => void> {
  const self = thisProcess();
  const name = place.prefix + claimName(self);
  const release = (): void => rmSync(join(place.folder, name), { force: true });
  try {
    writeFileSync(join(place.folder, name), '', { flag: 'wx' });
  } catch (error) {
    throw errorCode(error) === 'EEXIST' ? new Refusal(refusal(self)) : error;
  }
  for (let left = tries; ; left -= 1) {
    const other = runningOthers(place, name)[0];
    if (!other) return release;
    const younger = (self.start - other.start || self.pid - other.pid) > 0;
    if (younger || left === 0 || other.host !== self.host) {
      release();
      throw new Refusal(refusal(other) + (other.host === self.host ? '' : elsewhere(place, other)));
    }
    await setTimeout(pause);
  }
}

const elsewhere = ({ folder, prefix }: Place, other: Owner): string =>
  ` It runs, or ran, on the machine ${other.host}; if it is no more, remove "${printable(join(folder, prefix + claimName(other)))}".`;

function runningOthers({ folder, prefix }: Place, own: string): readonly Owner[] {
  return readdirSync(folder).flatMap((name) => {
    const other = name === own ? null : claimedBy(name, prefix);
    if (!other) return [];
    if (stateOf(other) !== 'gone') return [other];
    rmSync(join(folder, name), { force: true });
    return [];
  });
}
