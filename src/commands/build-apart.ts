import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildHeap } from './build-heap.ts';

/**
 * Builds the site in a process of its own, which writes where we write and does not outlive us.
 * Resolves with its exit code; a build that a signal ended counts as 1.
 */
export async function buildApart(): Promise<number> {
  const child = spawn(process.execPath, [...buildHeap, join(import.meta.dirname, 'run.ts'), 'build', '--apart'], {
    stdio: 'inherit',
  });
  const stop = (): boolean => child.kill();
  process.once('exit', stop);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  process.off('exit', stop);
  return code;
}
