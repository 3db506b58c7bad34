import type { BuildPair } from './build-pair.ts';
import { folderDigest } from './folder-digest.ts';
import type { Outcome } from './outcome.ts';

/** What a build says when it is at work and has published nothing. */
const atWork = 'files read';

/** Starts a build of another archive into the folder in which one is at work, that many times; each waits for the other’s end. */
export async function twoBuildsAtOnce({ out, digests, start }: BuildPair, rounds: number): Promise<Outcome> {
  const wrong: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const [own, other] = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    const first = start(own);
    const works = new Promise((resolve) =>
      first.child.stdout.on('data', (data) => String(data).includes(atWork) && resolve(0)),
    );
    await Promise.race([works, first.ended]);
    // Held, or it might end before the other has begun.
    first.child.kill('SIGSTOP');
    const refused = await start(other).ended;
    first.child.kill('SIGCONT');
    const done = await first.ended;
    if (done.ended !== 0 || refused.ended !== 1 || !/Another build.*Wait for it to end/.test(refused.said))
      wrong.push(`round ${round}: the builds ended with ${done.ended} and ${refused.ended}`);
    if (folderDigest(out) !== digests[own])
      wrong.push(`round ${round}: the folder does not hold the site of the build that went on`);
  }
  return { line: `two builds at once: ${rounds} times, one site and one refusal each`, wrong };
}
