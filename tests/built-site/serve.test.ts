import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { plain, root } from '../helpers/builds.ts';

let server: ChildProcess | undefined;
afterEach(() => server?.kill('SIGKILL'));

/** Starts the command behind `npm run preview` and waits for the address that it prints. */
async function start(): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['src/commands/serve.ts', '--port', '0'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: plain.dir, BASE: plain.base, NO_COLOR: '1' },
  });
  server = child;
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The server ended without an address. It printed: ${printed}`)));
  });
  return { child, address };
}

describe('the command that serves the site', () => {
  test('stays, and answers at the address it prints', async () => {
    const { child, address } = await start();
    const answer = await fetch(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(child.exitCode).toBeNull();
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends on %s with exit code 0, and nothing goes on in its place',
    async (signal) => {
      const { child, address } = await start();
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
      await expect(fetch(address)).rejects.toThrow('fetch failed');
    },
  );
});
