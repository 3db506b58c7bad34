import { spawnSync } from 'node:child_process';
import { root } from '../helpers/builds.ts';

/** What an npm command prints, its exit code aside. @throws Error when npm cannot be started. */
export function npm(...args: readonly string[]): string {
  const { error, stdout } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return stdout;
}
