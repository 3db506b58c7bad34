import { LinkChecker } from 'linkinator';
import { beforeAll, describe, expect, test } from 'vitest';
import { plain, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';

describe.each([plain, subPath])('in $name', (build) => {
  const { pages } = readSite(build);
  let links: Awaited<ReturnType<LinkChecker['check']>>['links'];

  beforeAll(async () => {
    const start = ['index.html', '404.html'].map((name) => build.base.slice(1) + name);
    const ours = new Set(['localhost', '127.0.0.1']);
    ({ links } = await new LinkChecker().check({
      path: start,
      serverRoot: build.serverRoot,
      recurse: true,
      checkCss: true,
      checkFragments: true,
      redirects: 'error',
      linksToSkip: async (link) => !ours.has(new URL(link).hostname),
    }));
  });

  test('every link, asset and anchor leads somewhere', () => {
    const broken = links.filter(({ state }) => state === 'BROKEN');
    expect(broken.map(({ url, parent, status }) => `${parent} -> ${url} (${status})`)).toEqual([]);
  });

  test('links lead from the first page to every other', () => {
    const reached = new Set(
      links.filter(({ state }) => state === 'OK').map(({ url }) => new URL(url, 'http://x').pathname),
    );
    const paths = pages.map(({ url }) => new URL(url).pathname);
    expect(paths.filter((path) => !reached.has(path))).toEqual([]);
  });

  test('a link to a page ends with a slash, as the server wants it', () => {
    const known = new Set(pages.map(({ url }) => new URL(url).pathname));
    const paths = links.map(({ url }) => new URL(url, 'http://x').pathname);
    expect(paths.filter((path) => !known.has(path) && known.has(`${path}/`))).toEqual([]);
  });
});
