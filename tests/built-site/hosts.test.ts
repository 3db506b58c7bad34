import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  data,
  dataFiles,
  dataFolder,
  everywhere,
  framedFolders,
  hashed,
  hashedFolder,
  unframed,
} from '../../src/site/served-headers.ts';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { cloudflare, netlify, type Sent } from '../helpers/host-headers.ts';

const small = (headers: Sent): Sent =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe.each([plain, subPath, secondBeat])('of $name', (build) => {
  const site = readSite(build);
  const paths = site.files.map((file) => new URL(site.url(file)).pathname);
  const isHashed = (path: string): boolean => path.startsWith(`${build.base}${hashedFolder}/`);
  const isData = (path: string): boolean => {
    const below = path.slice(build.base.length);
    return below.startsWith(`${dataFolder}/`) || dataFiles.includes(below.replace(/^(stories)\/[^/]+/, '$1/:story'));
  };
  const isPage = (path: string): boolean => /(?:\/|\.html)$/.test(path);
  const mayBeFramed = (path: string): boolean =>
    framedFolders.includes(path.slice(build.base.length).split('/')[0] ?? '');

  describe.each([
    ['Netlify', () => netlify(join(build.dir, '_headers'))],
    ['Cloudflare Pages', async () => cloudflare(site.text('_headers'))],
  ])('%s sends', (_host, reading) => {
    test('with every file what all files get, each header once', async () => {
      const sent = await reading();
      for (const path of paths) expect(sent(path), path).toMatchObject(small(everywhere));
    });

    test('with every page, unless it is made to be framed, that it may not be', async () => {
      const sent = await reading();
      for (const path of paths.filter((path) => isPage(path) && !mayBeFramed(path)))
        expect(sent(path), path).toMatchObject(small(unframed));
      for (const path of paths.filter(mayBeFramed)) expect(sent(path), path).not.toMatchObject(small(unframed));
    });

    test('with files whose names are hashes that they never change, with data that it may for five minutes, and with no others', async () => {
      const sent = await reading();
      expect(paths.filter(isHashed)).not.toEqual([]);
      // Both tables, three files of JSON and two schemas beside the page, and the evidence of each story.
      expect(paths.filter(isData).length).toBeGreaterThan(10);
      const kept = (path: string) => (isHashed(path) ? hashed : isData(path) ? data : {})['Cache-Control'];
      for (const path of paths) expect(sent(path)['cache-control'], path).toBe(kept(path));
    });

    test('nothing of ours with what lies beside the site', async () => {
      const sent = await reading();
      if (build.base !== '/') expect([sent('/'), sent('/other/'), sent('/_astro/x.js')]).toEqual([{}, {}, {}]);
    });
  });

  test('every file in the folder of hashed files has a hash in its name', () => {
    const inFolder = site.files.filter((file) => file.startsWith(`${hashedFolder}/`));
    expect(inFolder.filter((file) => !/[./_-]?[\w-]{8,}\.[a-z0-9]+$/.test(file))).toEqual([]);
  });

  test('robots may read everything and are told of the sitemap, which is there', () => {
    const [, sitemap = ''] = /^Sitemap: (.*)$/m.exec(site.text('robots.txt')) ?? [];
    expect(site.text('robots.txt')).toMatch(/^User-agent: \*\nDisallow:\n/);
    expect(site.fileAt(sitemap)).toBe('sitemap-index.xml');
  });

  test('GitHub is told to take no file away whose name begins with an underscore', () => {
    expect(existsSync(join(build.dir, '.nojekyll'))).toBe(true);
  });
});
