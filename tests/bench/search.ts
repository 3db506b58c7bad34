/**
 * `npm run bench:search`: what one search fetches in a large archive. Makes the search index of 10,000 made-up stories, or
 * as many as its argument says, serves it as our hosts would, text compressed, and asks it. Prints for each query how many
 * stories it finds and the bytes of everything that a first search and its ten results fetch, and of one more after it. No
 * test depends on it.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { shownAtOnce } from '../../src/browser/ask.ts';
import { openIndex, type Pagefind, type PagefindLibrary } from '../../src/browser/pagefind.ts';
import { type IndexFile, searchIndex } from '../../src/integrations/search/search-index.ts';
import { saga } from '../../src/saga/saga.ts';
import { filterName, has } from '../../src/site/search/filter-names.ts';
import { searchParts } from '../../src/site/search/search-parts.ts';
import { recordMakers } from '../../src/site/search/search-records.ts';
import { madeArticles } from '../helpers/made-articles.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

const count = Number(process.argv[2] ?? 10_000);
const month = { filters: { [filterName('month', '2024-05')]: has }, sort: {} };
const plain = { filters: {}, sort: {} };
const queries = [
  ['a club', 'Liverpool', plain],
  ['a player', 'Carvajal', plain],
  ['the same, newest first', 'Carvajal', { filters: {}, sort: { day: 'desc' } }],
  ['the same, of one month', 'Carvajal', month],
  ['two words', 'Real Madrid', plain],
  ['a word of nearly every story', 'contract', plain],
  ['the subject', saga.subject, plain],
  ['three words of nearly every story', 'contract season summer', plain],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'saga-search-'));
const records = recordMakers(timelineOf(madeArticles(count), saga)).map(({ make }) => make());
const start = performance.now();
const parts = Object.entries(searchParts(records, ({ day }) => day)).filter(([, own]) => own.length > 0);
const files: IndexFile[] = [];
for (const [name, own] of parts)
  files.push(...(await searchIndex(own, saga.language)).map((file) => ({ ...file, path: join(name, file.path) })));
const seconds = (performance.now() - start) / 1000;
for (const { path, content } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const size = files.reduce((sum, { content }) => sum + content.length, 0);
console.log(
  `${count} stories in ${parts.length} parts: ${files.length} files, ${kilobytes(size)}, made in ${seconds.toFixed(0)} s`,
);

let sent = 0;
const server = createServer(({ url = '' }, response) => {
  const bytes = readFileSync(join(folder, new URL(url, 'http://localhost').pathname));
  // What is Pagefind’s own is compressed as it stands.
  sent += /\.(?:js|json)(?:\?|$)/.test(url) ? gzipSync(bytes).length : bytes.length;
  response.end(bytes);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const folders = { newest: `${base}newest/`, older: parts.length > 1 ? `${base}older/` : null };
const library: PagefindLibrary = await import(pathToFileURL(join(folder, 'newest/pagefind.js')).href);
const libraryBytes = gzipSync(readFileSync(join(folder, 'newest/pagefind.js'))).length;

const open = (): Promise<Pagefind> => openIndex(library, folders, { language: 'en' });

/** Bytes of what is done. */
async function fetched(work: () => Promise<void>): Promise<number> {
  const before = sent;
  await work();
  return sent - before;
}

for (const [what, term, options] of queries) {
  let found = 0;
  const look = async (index: Pagefind): Promise<void> => {
    const { results } = await index.search(term, options);
    await Promise.all(results.slice(0, shownAtOnce).map((result) => result.data()));
    found = results.length;
  };
  const first = await fetched(async () => look(await open()));
  const again = await open();
  await again.search('Bellingham', plain);
  const further = await fetched(() => look(again));
  console.log(
    `${what}, “${term}”: ${found} stories; first search ${kilobytes(libraryBytes + first)}, a further one ${kilobytes(further)}`,
  );
}
server.close();
rmSync(folder, { recursive: true, force: true });

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
