import { spawnSync } from 'node:child_process';
import { root } from './builds.ts';

/** How a run of the real command line ended, and everything it said. */
export interface Run {
  /** Exit code, or the name of the signal that ended it. */
  readonly ended: number | string | null;
  readonly said: string;
}

/** How to run `npm run build` as npm does, with the settings of the environment given and no others, and a cache folder of its own. */
export const buildCommand = (env: Readonly<Record<string, string>>, cache: string) =>
  command(['src/commands/run.ts', 'build', '--config', 'tests/astro.config.mjs'], { ...env, TEST_CACHE_DIR: cache });

/** Runs it. */
export const runBuild = (env: Readonly<Record<string, string>>, cache: string): Run => run(buildCommand(env, cache));

/** Runs `npm run check` as npm does. */
export const runCheck = (env: Readonly<Record<string, string>>): Run =>
  run(command(['src/commands/run.ts', 'check'], env));

function command(args: readonly string[], env: Readonly<Record<string, string>>) {
  // The last four are Vitest's: Astro would take them for what it says of a build.
  const { SEEDS_DIR, OUT_DIR, SITE, BASE, NODE_ENV, VITEST, DEV, PROD, MODE, SSR, ...inherited } = process.env;
  return { command: process.execPath, args, options: { cwd: root, env: { ...inherited, ...env } } };
}

function run({ command, args, options }: ReturnType<typeof buildCommand>): Run {
  const { error, status, signal, stdout, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (error) throw error;
  return { ended: status ?? signal, said: stdout + stderr };
}
