import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Build, output } from './builds.ts';
import { runBuild } from './run-build.ts';

/**
 * Builds the site from scratch with the real command line, the settings of the environment being this build's only.
 * @throws Error with everything the command said when it does not end well.
 */
export function buildSite(build: Build): void {
  const cache = join(output, 'cache', basename(build.serverRoot));
  for (const dir of [build.serverRoot, cache]) rmSync(dir, { recursive: true, force: true });
  const { ended, said } = runBuild({ ...build.env, OUT_DIR: build.dir }, cache);
  if (ended !== 0) throw new Error(`The build of ${build.name} ended with ${ended}:\n${said}`);
}
