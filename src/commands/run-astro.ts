import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const astroBin = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/**
 * Runs Astro's command line in a process of its own, which writes where we write and does not outlive us.
 * Resolves with its exit code; a command that a signal ended counts as 1.
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [astroBin, ...args], { stdio: 'inherit' });
  const stop = (): boolean => child.kill();
  process.once('exit', stop);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  process.off('exit', stop);
  return code;
}
