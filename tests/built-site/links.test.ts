import { LinkChecker } from 'linkinator';
import { beforeAll, describe, expect, test } from 'vitest';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { serveSite } from '../helpers/serve-site.ts';

type Links = Awaited<ReturnType<LinkChecker['check']>>['links'];

describe.each([plain, subPath, secondBeat])('in $name', (build) => {
  const paths = readSite(build).pages.map(({ url }) => new URL(url).pathname);
  const mistake = `${build.base}404.html`;
  let fromHome: Links;
  let fromMistake: Links;

  beforeAll(async () => {
    const { address, stop } = await serveSite(build.dir, build.base);
    const follow = async (path: string, recurse: boolean): Promise<Links> => {
      const linksToSkip = async (link: string): Promise<boolean> => !link.startsWith(address);
      const rules = { checkCss: true, checkFragments: true, redirects: 'error', linksToSkip } as const;
      return (await new LinkChecker().check({ path: address + path, recurse, ...rules })).links;
    };
    fromHome = await follow(build.base, true);
    // Apart: what is met here first, linkinator would not follow any further.
    fromMistake = await follow(mistake, false);
    await stop();
  });

  test('links lead from the first page to every other', () => {
    const reached = new Set(fromHome.filter(({ state }) => state === 'OK').map(({ url }) => new URL(url).pathname));
    expect(paths.filter((path) => path !== mistake && !reached.has(path))).toEqual([]);
  });

  test('every page is read for its links', () => {
    const read = new Set([...fromHome, ...fromMistake].map(({ parent }) => parent && new URL(parent).pathname));
    expect(paths.filter((path) => !read.has(path))).toEqual([]);
  });

  test('every link, asset and anchor leads somewhere', () => {
    const broken = [...fromHome, ...fromMistake].filter(({ state }) => state === 'BROKEN');
    expect(broken.map(({ url, parent, status }) => `${parent} -> ${url} (${status})`)).toEqual([]);
  });
});
