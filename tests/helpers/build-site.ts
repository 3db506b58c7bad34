import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Build, output, root } from './builds.ts';

const astroBin = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/**
 * Builds the site from scratch with the real command line, the settings of the environment being this build's only.
 * @throws Error with everything the command said when it does not end well.
 */
export function buildSite(build: Build): void {
  const cache = join(output, 'cache', basename(build.serverRoot));
  for (const dir of [build.serverRoot, cache]) rmSync(dir, { recursive: true, force: true });
  const { SEEDS_DIR, OUT_DIR, SITE, BASE, NODE_ENV, VITEST, ...inherited } = process.env;
  const run = spawnSync(process.execPath, [astroBin, 'build', '--config', 'tests/astro.config.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...inherited, ...build.env, OUT_DIR: build.dir, TEST_CACHE_DIR: cache },
  });
  if (run.error) throw run.error;
  if (run.status !== 0)
    throw new Error(
      `"astro build" of ${build.name} ended with ${run.status ?? run.signal}:\n${run.stdout}${run.stderr}`,
    );
}
