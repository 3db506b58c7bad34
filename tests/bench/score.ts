/**
 * `npm run score`: how well is the news read? Builds the site from its own seeds, from the articles and from the general
 * news of the acceptance data, and prints what their scorer says of each; arguments are handed to it (`--errors`). Of
 * the news only the last line counts. The data are no part of the project: `ACCEPTANCE_DIR` says where they lie.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { timelineJson } from '../../src/outputs/timeline-json.ts';
import { output, root } from '../helpers/builds.ts';
import { runBuild } from '../helpers/run-build.ts';

const data = resolve(root, process.env.ACCEPTANCE_DIR ?? '../shared/acceptance');
const scorer = join(data, 'score.mjs');

/** Each with its folder of texts, and what the scorer is told beside the built data. */
const sets = [
  { name: 'seeds', texts: join(root, 'seeds'), told: ['seeds'] },
  { name: 'articles', texts: join(data, 'articles'), told: ['articles'] },
  { name: 'news', texts: join(data, 'news'), told: ['articles', join(data, 'news.json'), join(data, 'news')] },
] as const;

if (existsSync(scorer)) for (const set of sets) score(set);
else console.log(`Nothing was scored: ${scorer} is not there. ACCEPTANCE_DIR says where the acceptance data lie.`);

function score({ name, texts, told }: (typeof sets)[number]): void {
  const site = join(output, 'score', name);
  const cache = join(output, 'cache', `score-${name}`);
  for (const dir of [site, cache]) rmSync(dir, { recursive: true, force: true });
  const { ended, said } = runBuild({ SEEDS_DIR: texts, OUT_DIR: site }, cache);
  if (ended !== 0) throw new Error(`The build of ${name} ended with ${ended}:\n${said}`);
  console.log(`\n${name}`);
  const args = [scorer, join(site, timelineJson.path), ...told, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
