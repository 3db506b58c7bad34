import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FeedItem } from '../adding/feed-item.ts';
import { freelyNamed } from '../adding/freely-named.ts';
import type { Incoming } from '../adding/incoming.ts';
import { isSameAddress } from '../adding/is-same-address.ts';
import { missesScheme } from '../adding/misses-scheme.ts';
import { namesSaga } from '../adding/names-saga.ts';
import { type NewSeed, newSeed, seedReading, writeSeed } from '../adding/new-seed.ts';
import { readSource, type Source } from '../adding/read-source.ts';
import { whatStandsThere } from '../adding/what-stands-there.ts';
import { wholeArticle } from '../adding/whole-article.ts';
import { seedFolder } from '../ingest/folder/seed-folder.ts';
import { readArchive } from '../ingest/read-archive.ts';
import { scopeOf } from '../ingest/scope.ts';
import { Refusal, refusalIn } from '../model/refusal.ts';
import type { Story } from '../model/story.ts';
import { saga } from '../saga/saga.ts';
import { settings, today } from '../settings.ts';
import { plural } from '../text/plural.ts';
import { printable } from '../text/printable.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { calledFrom } from './desk/called-from.ts';
import { openDesk } from './desk/desk.ts';
import { printShort } from './desk/print-report.ts';
import { shellWord } from './shell-word.ts';

const given = process.argv.slice(2);
if (given.length === 0)
  throw new Refusal('Nothing is given to add. Write: npm run add -- FILE, a web address, or the address of a feed.');
await mkdir(settings.seedsDir, { recursive: true }).catch((error) => {
  // What stands there instead is told when it is read.
  if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error;
});
const scope = scopeOf(saga, today(saga.zone));
const archive = readArchive(await seedFolder(settings.seedsDir, settings.maxStoryBytes), scope);
/** Whoever has been said to hold or want the subject: a feed is sifted by them. */
const parties = new Set(
  buildTimeline(archive.stories, saga).stories.flatMap(({ relations }) => relations.map(({ entity }) => entity)),
);
const stories: Story[] = [...archive.stories, ...archive.drafts, ...archive.held.map(({ story }) => story)];
const added: string[] = [];
let known = 0;
let refused = 0;
/** A file as `npm run check -- PATH` takes it. */
const pathOf = (seedPath: string): string => calledFrom(settings.seedsDir, seedPath, settings.calledFrom);
const itemName = ({ article: { title, body } }: FeedItem): string => printable(title ?? body.slice(0, 60));

for (const source of given) {
  console.log(`${printable(source)} …`);
  await tried('', async () => {
    if (missesScheme(source) && !existsSync(resolve(settings.calledFrom, source)))
      throw new Refusal(`There is no file "${source}". If it is an address on the web, put https:// before it.`);
    const path = /^[a-z][a-z0-9+.-]+:\/\//i.test(source) ? source : resolve(settings.calledFrom, source);
    const read = await readSource(path, saga.zone);
    for (const notice of read.notices) console.log(`  ${printable(notice)}`);
    await addAll(read);
  });
}
console.log(
  `\n${plural(added.length, 'story')} added${known > 0 ? `, ${known} there already` : ''}${refused > 0 ? `, ${refused} not` : ''}.`,
);
if (added.length > 0) {
  const folder = await seedFolder(settings.seedsDir, settings.maxStoryBytes);
  printShort(openDesk(saga, () => scope)(folder, new Set(added)).report, pathOf);
  const what = added.length === 1 ? 'the file' : 'these files';
  const named = added.map((file) => shellWord(printable(pathOf(file)))).join(' ');
  console.log(`\nAll that the site makes of ${what}: npm run check -- ${named}`);
}
if (refused > 0) process.exitCode = 1;

async function addAll(source: Source): Promise<void> {
  if (source.kind === 'seed') await add(source);
  else if (source.kind === 'article') await addArticle(source.article);
  else for (const item of source.items) await tried(`, ${itemName(item)}`, () => addItem(item));
}

/** An item of a feed; its page is asked for only where the item is of the saga, is not there, and is not whole. */
async function addItem(item: FeedItem): Promise<void> {
  const { address } = item.article;
  const there = stories.find(
    ({ provenance: { source } }) => address && source?.url && isSameAddress(source.url, address),
  );
  if (there) tellKnown(there.seedPath, itemName(item));
  else if (isOfSaga(item)) await addArticle(await wholeArticle(item, saga.zone));
  else console.log(`  left out, for it names neither ${saga.subject} nor who holds or wants him: ${itemName(item)}`);
}

function isOfSaga({ said }: FeedItem): boolean {
  const probe = { name: 'item.md', text: said };
  return said !== '' && namesSaga(seedReading(probe, settings.seedsDir, scope).story, saga, parties);
}

async function addArticle(article: Incoming): Promise<void> {
  for (const notice of article.notices) console.log(`  ${printable(notice)}`);
  await add(newSeed(article, scope.today), article.used, freelyNamed);
}

async function add(
  seed: NewSeed,
  used: readonly string[] = [],
  named = (given: NewSeed, _taken: typeof stories) => given,
): Promise<void> {
  const there = whatStandsThere(seed, seedReading(seed, settings.seedsDir, scope), stories);
  if (there !== null) {
    tellKnown(there, '');
    return;
  }
  const own = named(seed, stories);
  const { story } = seedReading(own, settings.seedsDir, scope);
  await writeSeed(own, settings.seedsDir);
  stories.push(story);
  added.push(story.seedPath);
  console.log(
    `  added as ${printable(pathOf(story.seedPath))}${used.length > 0 ? ` (${printable(used.join(', '))})` : ''}`,
  );
}

/** What is there already is no failure. */
function tellKnown(seedPath: string, name: string): void {
  known += 1;
  console.log(`  is there already as ${printable(pathOf(seedPath))}, nothing to do${name && `: ${name}`}`);
}

/** One source that cannot be added keeps no other from being so. */
async function tried(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    refused += 1;
    console.error(`  not added${name}: ${printable(refusal.message)}`);
  }
}
