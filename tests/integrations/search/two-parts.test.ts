import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex, type Pagefind, type PagefindLibrary } from '../../../src/browser/pagefind.ts';
import { searchIndex } from '../../../src/integrations/search/search-index.ts';
import { foundStory } from '../../../src/site/search/found-story.ts';
import { recordMakers } from '../../../src/site/search/search-records.ts';
import { timelineOf } from '../../helpers/timeline-of.ts';

const texts = [
  ' date 2024-01-03 Liverpool wait for Konaté.',
  ' date 2024-02-04 Liverpool bid for a keeper. Liverpool wait.',
  ' date 2025-01-03 Liverpool wait in vain.',
  ' date 2025-02-04 Liverpool say that Liverpool must wait, and Chelsea too.',
];
const records = recordMakers(timelineOf(texts)).map(({ make }) => make());
const parts = { older: records.slice(0, 2), newest: records.slice(2) };

let folder = '';
let server: Server;
let index: Pagefind;
/** What was asked for, by its path. */
const asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saga-parts-'));
  for (const [name, own] of Object.entries(parts))
    for (const { path, content } of await searchIndex(own, 'en-GB')) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), content);
    }
  server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    asked.push(pathname);
    response.end(readFileSync(join(folder, pathname)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const library: PagefindLibrary = await import(pathToFileURL(join(folder, 'newest/pagefind.js')).href);
  index = await openIndex(library, { newest: `${base}newest/`, older: `${base}older/` }, { language: 'en' });
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const found = async (...[term, options]: Parameters<Pagefind['search']>) => {
  const { results } = await index.search(term, options);
  return Promise.all(results.map(async ({ data }) => foundStory((await data()).raw_url).date));
};

test('a search finds stories of both parts', async () => {
  const dates = await found('Liverpool', { filters: {}, sort: {} });
  expect(dates.toSorted()).toEqual(
    ['3 January 2024', '3 January 2025', '4 February 2024', '4 February 2025'].toSorted(),
  );
  expect(await found('Chelsea', { filters: {}, sort: {} })).toEqual(['4 February 2025']);
  expect(await found('keeper', { filters: {}, sort: {} })).toEqual(['4 February 2024']);
});

test('the newest first, those of the older part follow', async () => {
  expect(await found('Liverpool', { filters: {}, sort: { day: 'desc' } })).toEqual([
    '4 February 2025',
    '3 January 2025',
    '4 February 2024',
    '3 January 2024',
  ]);
});

test('filters narrow both parts down', async () => {
  expect(await found('Liverpool', { filters: { 'month:2024-02': 'yes' }, sort: {} })).toEqual(['4 February 2024']);
  expect(await found(null, { filters: { 'club:chelsea': 'yes' }, sort: { day: 'desc' } })).toEqual(['4 February 2025']);
});

test('the engine is fetched once for both', () => {
  expect(asked.filter((path) => path.endsWith('.pagefind'))).toEqual(['/newest/wasm.en.pagefind']);
});
