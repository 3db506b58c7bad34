import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The nginx of this machine; null when there is none. */
export const nginx: string | null =
  ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0) ?? null;

/** Runs an nginx with that block among its servers, in one process, its files in a folder. */
export async function runNginx(block: string, folder: string): Promise<{ address: string; stop: () => void }> {
  if (nginx === null) throw new Error('There is no nginx on this machine.');
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${join(folder, name)}";`,
  );
  writeFileSync(
    file,
    `daemon off; master_process off; pid "${join(folder, 'pid')}"; error_log stderr; events {}
http {
  types { text/html html; text/xml xml; application/json json; image/svg+xml svg; text/plain txt; font/woff2 woff2; }
  access_log off;
  ${temporary.join('\n  ')}
  ${block.replace('listen 80;', `listen 127.0.0.1:${port};`)}
}
`,
  );
  const child = spawn(nginx, ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries === 100) throw new Error(`nginx does not answer. It said: ${said}`);
    try {
      await fetch(address);
      return { address, stop: () => child.kill() };
    } catch {
      await setTimeout(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
