import type { BuildPair } from './build-pair.ts';
import { folderDigest } from './folder-digest.ts';
import type { Outcome } from './outcome.ts';

/** Starts two builds of different archives into one folder at the same moment, that many times. */
export async function twoBuildsAtOnce({ out, digests, start }: BuildPair, rounds: number): Promise<Outcome> {
  const wrong: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const runs = await Promise.all([start(0).ended, start(1).ended]);
    const done = runs.findIndex(({ ended }) => ended === 0);
    const refused = runs[1 - done];
    if (refused?.ended !== 1 || !/Another build.*Wait for it to end/.test(refused.said))
      wrong.push(`round ${round}: the builds ended with ${runs.map(({ ended }) => ended).join(' and ')}`);
    if (folderDigest(out) !== digests[done])
      wrong.push(`round ${round}: the folder does not hold the site of the build that went on`);
  }
  return { line: `two builds at once: ${rounds} times, one site and one refusal each`, wrong };
}
