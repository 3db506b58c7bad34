import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxBlock } from '../../src/site/nginx-block.ts';
import { data, everywhere, hashed, unframed } from '../../src/site/served-headers.ts';
import { output, plain, root, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { writeTree } from '../helpers/folder-tree.ts';
import { nginx, runNginx } from '../helpers/nginx.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

/** What `npm run -s nginx` prints for a build. */
function printed({ dir, site, base }: typeof plain): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['src/commands/run.ts', 'nginx'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: dir, SITE: site, BASE: base },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test.each([plain, subPath])('the block for $name names its host and its folder', (build) => {
  expect(printed(build)).toContain(`server_name ${new URL(build.site).hostname};`);
  expect(printed(build)).toContain(`"${build.dir}`);
});

describe.skipIf(nginx === null).each([plain, subPath])('a real nginx serves $name:', (build) => {
  const site = readSite(build);
  const { base } = build;
  let address = '';
  let stop = (): void => {};
  beforeAll(async () => {
    ({ address, stop } = await runNginx(printed(build), join(output, 'nginx', base === '/' ? 'top' : 'sub-path')));
  });
  afterAll(() => stop());
  const get = (path: string): Promise<Response> => fetch(address + path, { redirect: 'manual' });
  const headersOf = (answer: Response, names: object): Readonly<Record<string, string | null>> =>
    Object.fromEntries(Object.keys(names).map((name) => [name, answer.headers.get(name)]));

  test('every file, byte for byte, with what all files get', async () => {
    for (const file of site.files) {
      const answer = await get(new URL(site.url(file)).pathname);
      expect([file, answer.status]).toEqual([file, 200]);
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(build.dir, file))), file).toBe(true);
      expect(headersOf(answer, everywhere), file).toEqual(everywhere);
    }
  });

  test('pages so that nobody frames them, unless they are made to be framed, and as asked for anew', async () => {
    for (const { url, path } of site.pages) {
      const answer = await get(new URL(url).pathname);
      const framing = pageKinds.embed.test(path) ? { 'Content-Security-Policy': null } : unframed;
      expect(headersOf(answer, unframed), url).toEqual(framing);
      expect([answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
        'no-cache',
        'text/html; charset=utf-8',
      ]);
    }
  });

  test('data for five minutes', async () => {
    const files = site.files.filter((file) =>
      /^data\/.+\.(?:json|csv)$|^(?:timeline|evidence)\.json$|\/evidence\.json$/.test(file),
    );
    expect(files.length).toBeGreaterThan(7);
    for (const file of files) expect(headersOf(await get(base + file), data), file).toEqual(data);
  });

  test('hashed files for a year', async () => {
    const files = site.files.filter((file) => file.endsWith('.woff2'));
    expect(files).not.toEqual([]);
    for (const file of files) expect(headersOf(await get(base + file), hashed), file).toEqual(hashed);
  });

  test.each(['nothing/', 'nothing', 'stories/', '_astro/', '_astro/gone.woff2'])(
    'for %s the page for wrong addresses',
    async (path) => {
      const answer = await get(base + path);
      expect([answer.status, await answer.text()]).toEqual([404, site.text('404.html')]);
      expect(answer.headers.get('cache-control')).toBeNull();
      expect(headersOf(answer, everywhere)).toEqual(everywhere);
    },
  );

  test('a page without its slash by leading to it', async () => {
    const answer = await get(`${base}about`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}about/`]);
    if (base === '/') return;
    const home = await get(base.slice(0, -1));
    expect([home.status, home.headers.get('location')]).toEqual([301, base]);
  });
});

test.skipIf(nginx === null)('what is made to be framed may be, and nothing else', async () => {
  const folder = join(output, 'nginx/framed');
  writeTree(join(folder, 'site'), { 'index.html': 'home', 'embed/index.html': 'framed', 'embedded/index.html': 'not' });
  const block = nginxBlock({ host: 'news.example', base: '/v1.0/', folder: join(folder, 'site') });
  const { address, stop } = await runNginx(block, folder);
  try {
    const policies = ['', 'embed/', 'embedded/'].map(async (path) => {
      const answer = await fetch(`${address}/v1.0/${path}`);
      return [answer.status, answer.headers.get('content-security-policy')];
    });
    const none = "frame-ancestors 'none'";
    expect(await Promise.all(policies)).toEqual([
      [200, none],
      [200, null],
      [200, none],
    ]);
  } finally {
    stop();
  }
});
