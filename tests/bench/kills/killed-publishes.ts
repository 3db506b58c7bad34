import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { repairSite } from '../../../src/integrations/publishing/repair-site.ts';
import { folderDigest } from './folder-digest.ts';
import type { Outcome } from './outcome.ts';
import type { SitePair } from './site-pair.ts';

type Way = 'by renames' | 'file by file';

/** Kills the step that publishes that many times, at random moments of it. */
export async function killedPublishes(
  { folder, digests, inBoth, lay }: SitePair,
  way: Way,
  count: number,
  random: (below: number) => number,
): Promise<Outcome> {
  const [target, staged] = [join(folder, 'target'), join(folder, 'staged')];
  const wrong: string[] = [];
  /** Which site stands there, 0 or 1; -1 when it is neither, null when nothing is there. */
  const site = (): number | null => {
    const digest = folderDigest(target);
    return digest === null ? null : digests.indexOf(digest);
  };
  lay(0, target);
  let standing: 0 | 1 = 0;
  const publishOther = (wait: number | null): Promise<number | null> => {
    lay(standing === 0 ? 1 : 0, staged);
    return publishAlone(way, staged, target, wait);
  };

  let time = 0;
  for (let round = 0; round < 5; round += 1) {
    time = Math.max(time, (await publishOther(null)) ?? 0);
    standing = site() === 1 ? 1 : 0;
  }
  let [killed, tooLate, fresh, missing, between] = [0, 0, 0, 0, 0];
  while (killed < count) {
    // The first moments are when folders are renamed, and would be met by chance too seldom.
    const wait = random(killed % 2 === 0 ? time : 2);
    if ((await publishOther(wait)) === null) killed += 1;
    else tooLate += 1;

    const left = site();
    if (left === null) missing += 1;
    else if (left === -1) {
      between += 1;
      for (const name of inBoth)
        if (!/site [01]/.test(readFileSync(join(target, name), 'utf8')))
          wrong.push(`killed after ${wait.toFixed(1)} ms: ${name} is not whole`);
    }
    await repairSite(target);
    const repaired = site();
    if (repaired === null || repaired === -1 || (way === 'by renames' && left !== null && left !== repaired))
      wrong.push(`killed after ${wait.toFixed(1)} ms: site ${left}, then site ${repaired}`);
    if (repaired !== standing) fresh += 1;
    standing = repaired === 1 ? 1 : 0;
  }
  return {
    line: `publishing ${way}, killed: ${killed} times in ${time.toFixed(0)} ms (${tooLate} more had ended); the new site stood ${fresh} times, ${missing} times no site and ${between} times two in one until the next start`,
    wrong,
  };
}

/** Publishes in a process of its own. Gives the milliseconds it took, or null when it was killed after `wait` of them. */
async function publishAlone(way: Way, staged: string, target: string, wait: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'publish-alone.ts'), way, staged, target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  if (wait !== null) {
    const from = performance.now();
    if (wait > 2) await setTimeout(wait);
    // A timer is not exact enough for shorter times.
    while (performance.now() - from < wait);
    child.kill('SIGKILL');
  }
  const [code, signal] = await closed;
  if (signal === 'SIGKILL') return null;
  if (code !== 0) throw new Error(`Publishing ended with ${code}.`);
  return Number(said.split('\n')[1]);
}
