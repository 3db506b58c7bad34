/**
 * `npm run test:kills`: is there one whole site whatever happens to a build? Kills real builds at random moments, kills
 * the step that publishes again and again, starts two builds at once, and looks at pages without a pause while a site
 * takes another one's place. Prints a line for each, and ends with 1 when anything was not as it must be. The moments
 * are chosen by a number that is printed; `npm run test:kills -- 123` chooses the same ones again.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../src/integrations/publishing/publish.ts';
import { publishInside } from '../../src/integrations/publishing/publish-inside.ts';
import { output } from '../helpers/builds.ts';
import { pseudoRandom } from '../helpers/pseudo-random.ts';
import { buildPair } from './kills/build-pair.ts';
import { killedBuilds } from './kills/killed-builds.ts';
import { killedPublishes } from './kills/killed-publishes.ts';
import type { Outcome } from './kills/outcome.ts';
import { sitePair } from './kills/site-pair.ts';
import { twoBuildsAtOnce } from './kills/two-builds-at-once.ts';
import { watchedPublishes } from './kills/watched-publishes.ts';

const seed = Number(process.argv[2] ?? process.pid);
const folder = join(output, 'kills');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const next = pseudoRandom(seed);
/** From 0 to below the number given, with a fraction. */
const random = (below: number): number => (next(1_000_000) / 1_000_000) * below;
console.log(`moments chosen by ${seed}`);

let faults = 0;
function tell({ line, wrong }: Outcome): void {
  console.log(line);
  for (const fault of wrong) console.log(`  WRONG: ${fault}`);
  faults += wrong.length;
}

const builds = await buildPair(join(folder, 'builds'));
tell(await killedBuilds(builds, 20, random));
tell(await twoBuildsAtOnce(builds, 3));

const sites = sitePair(join(folder, 'publishes'), 600);
tell(await killedPublishes(sites, 'by renames', 100, random));
tell(await killedPublishes(sites, 'file by file', 100, random));
tell(await watchedPublishes(sites, 'by renames', publish, 50));
tell(await watchedPublishes(sites, 'file by file', publishInside, 50));

rmSync(folder, { recursive: true, force: true });
process.exitCode = faults > 0 ? 1 : 0;
