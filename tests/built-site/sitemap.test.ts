import { expect, test } from 'vitest';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { parseXml } from '../helpers/xml.ts';

test.each([plain, subPath, secondBeat])(
  'the sitemap of $name lists every page but the one for wrong addresses',
  (build) => {
    const site = readSite(build);
    const addresses = (file: string) => elements(parseXml(site.text(file)), 'loc').map(words);
    const sitemaps = addresses('sitemap-index.xml').map((url) => site.fileAt(url) ?? `nothing is at ${url}`);
    const pages = site.pages.filter(({ path }) => path !== '/404.html').map(({ url }) => url);
    expect(sitemaps.flatMap(addresses).toSorted()).toEqual(pages.toSorted());
  },
);
