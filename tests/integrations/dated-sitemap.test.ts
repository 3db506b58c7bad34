import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { datedSitemap } from '../../src/integrations/dated-sitemap.ts';
import { elements, words } from '../helpers/elements.ts';
import { parseXml } from '../helpers/xml.ts';

test('a site of more pages than one file may list is listed in several, each page once, in all in the index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  const { hooks, left } = datedSitemap({ base: '/saga/' });
  const count = 45_001;
  for (let page = 0; page < count; page += 1) left(`stories/${page}/index.html`, [null, 0]);
  left('timeline.json', null);
  left('404.html', [null, 0]);
  hooks['astro:config:done']?.({ config: { site: 'https://news.example' } } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } } as never);
  const addresses = (file: string) => elements(parseXml(readFileSync(join(folder, file), 'utf8')), 'loc').map(words);
  const files = readdirSync(folder).toSorted();
  expect(files).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
  expect(addresses('sitemap-index.xml')).toEqual([
    'https://news.example/saga/sitemap-0.xml',
    'https://news.example/saga/sitemap-1.xml',
  ]);
  const listed = [...addresses('sitemap-0.xml'), ...addresses('sitemap-1.xml')];
  expect([listed.length, new Set(listed).size]).toEqual([count, count]);
  expect(addresses('sitemap-0.xml').length).toBeLessThanOrEqual(50_000);
  expect(listed).toContain('https://news.example/saga/stories/7/');
  rmSync(folder, { recursive: true, force: true });
});
