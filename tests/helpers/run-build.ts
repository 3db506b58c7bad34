import { spawnSync } from 'node:child_process';
import { root } from './builds.ts';

/** How a run of the real command line ended, and everything it said. */
export interface Run {
  /** Exit code, or the name of the signal that ended it. */
  readonly ended: number | string | null;
  readonly said: string;
}

/** Runs `npm run build` as npm does, with the settings of the environment given and no others, and a cache folder of its own. */
export function runBuild(env: Readonly<Record<string, string>>, cache: string): Run {
  return run(['src/commands/run.ts', 'build', '--config', 'tests/astro.config.ts'], { ...env, TEST_CACHE_DIR: cache });
}

/** Runs `npm run check` as npm does. */
export const runCheck = (env: Readonly<Record<string, string>>): Run => run(['src/commands/run.ts', 'check'], env);

function run(args: readonly string[], env: Readonly<Record<string, string>>): Run {
  const { SEEDS_DIR, OUT_DIR, SITE, BASE, NODE_ENV, VITEST, ...inherited } = process.env;
  const { error, status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  if (error) throw error;
  return { ended: status ?? signal, said: stdout + stderr };
}
