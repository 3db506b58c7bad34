import { expect, test } from 'vitest';
import { headersFile } from '../../src/site/headers-file.ts';
import { cloudflare } from '../helpers/host-headers.ts';

const folders = ['stories', '_astro', 'embed', 'about'];
const framing = 'content-security-policy';

test.each(['/', '/saga/', '/a/b/'])('under %s every file gets what all get, and nothing outside it does', (base) => {
  const sent = cloudflare(headersFile(base, folders));
  const all = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };
  for (const path of ['', 'stories/a/', 'rss.xml', '_astro/x.woff2', 'embed/', '404.html'])
    expect(sent(base + path), path).toMatchObject(all);
  if (base !== '/') expect(sent('/')).toEqual({});
});

test('pages may not be framed, and those that are made to be framed may', () => {
  const sent = cloudflare(headersFile('/saga/', folders));
  for (const path of ['', 'index.html', '404.html', 'stories/', 'stories/a/', 'about/'])
    expect(sent(`/saga/${path}`)[framing], path).toBe("frame-ancestors 'none'");
  for (const path of ['embed/', 'embed/a/', '_astro/x.woff2', 'rss.xml'])
    expect(sent(`/saga/${path}`)[framing], path).toBeUndefined();
});

test('data is kept for five minutes: what lies in its folder, and what of it lies elsewhere', () => {
  const sent = cloudflare(headersFile('/saga/', [...folders, 'data']));
  for (const path of [
    'timeline.json',
    'evidence.json',
    'data/stories.csv',
    'data/timeline/2024.json',
    'stories/a/evidence.json',
  ])
    expect(sent(`/saga/${path}`)['cache-control'], path).toBe('public, max-age=300');
  for (const path of ['feed.json', 'stories/a/', 'stories/a/b/evidence.json', 'clubs/a/evidence.json', 'timelinexjson'])
    expect(sent(`/saga/${path}`)['cache-control'], path).toBeUndefined();
});

test('only files with a hash in their names are kept for a year', () => {
  const sent = cloudflare(headersFile('/saga/', folders));
  expect(sent('/saga/_astro/fonts/x.woff2')['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['', 'rss.xml', 'stories/a/', 'favicon.svg'])
    expect(sent(`/saga/${path}`)['cache-control'], path).toBeUndefined();
});

test('the order of the folders on the disk makes no difference', () => {
  expect(headersFile('/', folders.toReversed())).toBe(headersFile('/', folders));
});
