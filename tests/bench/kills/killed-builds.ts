import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { repairSite } from '../../../src/integrations/publishing/repair-site.ts';
import type { BuildPair } from './build-pair.ts';
import { folderDigest } from './folder-digest.ts';
import type { Outcome } from './outcome.ts';

/** What a build says just before it publishes. */
const cue = 'compared with their seeds';

/** Kills that many builds, two thirds of them anywhere, the others while they publish; then builds once in peace. */
export async function killedBuilds(
  { folder, out, cache, digests, time, start }: BuildPair,
  count: number,
  random: (below: number) => number,
): Promise<Outcome> {
  const wrong: string[] = [];
  let [killed, tooLate, fresh, missing] = [0, 0, 0, 0];
  let standing = folderDigest(out);
  while (killed < count) {
    const other = standing === digests[0] ? 1 : 0;
    const { child, ended } = start(other);
    const said = new Promise((resolve) => child.stdout.on('data', (data) => String(data).includes(cue) && resolve(0)));
    const moment = killed % 3 === 2 ? `${random(60).toFixed(1)} ms after the check` : `${random(time).toFixed(0)} ms`;
    if (moment.includes('check')) await Promise.race([said, ended]);
    await setTimeout(Number.parseFloat(moment));
    child.kill('SIGKILL');
    if ((await ended).ended === 'SIGKILL') killed += 1;
    else tooLate += 1;

    const left = folderDigest(out);
    if (left === null) missing += 1;
    await repairSite(out);
    standing = folderDigest(out);
    if (!digests.includes(standing ?? '') || (left !== null && left !== standing))
      wrong.push(`killed at ${moment}: the folder holds ${left ?? 'nothing'}, then ${standing ?? 'nothing'}`);
    if (standing === digests[other]) fresh += 1;
  }
  const { ended, said } = await start(0).ended;
  if (ended !== 0 || folderDigest(out) !== digests[0])
    wrong.push(`the build after all kills ended with ${ended}: ${said}`);
  const left = [...readdirSync(folder), ...readdirSync(cache)].filter((name) =>
    /building-|publishing-|staging-/.test(name),
  );
  if (left.length > 0) wrong.push(`left behind: ${left.join(', ')}`);
  return {
    line: `builds killed: ${killed} in a time of ${time.toFixed(0)} ms (${tooLate} more had ended); whole sites after it: ${killed + tooLate - wrong.length}, ${fresh} of them the new one, ${missing} put back by the next start`,
    wrong,
  };
}
