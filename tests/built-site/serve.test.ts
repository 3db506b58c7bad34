import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Build, plain, root, subPath } from '../helpers/builds.ts';

let server: ChildProcess | undefined;
afterEach(() => server?.kill('SIGKILL'));

/** Starts the command behind `npm run preview` and waits for the address that it prints. */
async function start({ dir, base }: Build = plain): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['src/commands/run.ts', 'serve', '--port', '0'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: dir, BASE: base, NO_COLOR: '1' },
  });
  server = child;
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/localhost:\d+\/\S*/.exec(printed)?.[0];
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

  test.each(['/%', '/100%/', '/%ff', '/%00', '/stories/%/', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd'])(
    'answers to %s, which names nothing, with the page for wrong addresses',
    async (path) => {
      const { address } = await start();
      const answer = await fetch(new URL(path, address));
      expect([answer.status, await answer.text()]).toEqual([404, readFileSync(join(plain.dir, '404.html'), 'utf8')]);
    },
  );

  test.each([
    ['/saga', '/saga/'],
    ['/saga?from=mail', '/saga/?from=mail'],
  ])('sends %s on to %s, as hosts do', async (path, to) => {
    const { address } = await start(subPath);
    const answer = await fetch(new URL(path, address), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
    const home = await fetch(new URL(path, address));
    expect([home.status, await home.text()]).toEqual([200, readFileSync(join(subPath.dir, 'index.html'), 'utf8')]);
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
