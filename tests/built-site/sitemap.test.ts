import { describe, expect, test } from 'vitest';
import { plain, secondBeat, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements, metas, words } from '../helpers/elements.ts';
import { parseXml } from '../helpers/xml.ts';

describe.each([plain, subPath, secondBeat])('the sitemap of $name', (build) => {
  const site = readSite(build);
  const addresses = (file: string) => elements(parseXml(site.text(file)), 'loc').map(words);
  const sitemaps = addresses('sitemap-index.xml').map((url) => site.fileAt(url) ?? `nothing is at ${url}`);

  test('lists every page but the one for wrong addresses', () => {
    const pages = site.pages.filter(({ path }) => path !== '/404.html').map(({ url }) => url);
    expect(sitemaps.flatMap(addresses).toSorted()).toEqual(pages.toSorted());
  });

  test('gives each page the day that it states, and a page that states none no day', () => {
    const entries = sitemaps.flatMap((file) => elements(parseXml(site.text(file)), 'url'));
    const dated = entries.map((entry) =>
      [elements(entry, 'loc'), elements(entry, 'lastmod')].map((found) => found.map(words)),
    );
    const stated = (url: string) =>
      site.pages
        .filter((page) => page.url === url)
        .flatMap(({ document }) => metas(document, 'article:published_time'));
    expect(dated.filter(([, days]) => days?.length === 1)).not.toEqual([]);
    expect(dated.map(([, days]) => days)).toEqual(dated.map(([urls]) => stated(urls?.join() ?? '')));
  });
});
