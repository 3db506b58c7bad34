import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Incoming } from '../adding/incoming.ts';
import { namesSaga } from '../adding/names-saga.ts';
import { checkedStory, type NewSeed, newSeed, writeSeed } from '../adding/new-seed.ts';
import { readSource, type Source } from '../adding/read-source.ts';
import { readArchive } from '../ingest/read-archive.ts';
import { scopeOf } from '../ingest/scope.ts';
import { seedFolder } from '../ingest/seed-folder.ts';
import { Refusal, refusalIn } from '../model/refusal.ts';
import type { Story } from '../model/story.ts';
import { saga } from '../saga/saga.ts';
import { settings, today } from '../settings.ts';
import { plural } from '../text/plural.ts';
import { printable } from '../text/printable.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { openDesk } from './desk/desk.ts';
import { printRows } from './desk/print-report.ts';

/** Characters below which what a feed gives of an article is a teaser: chosen, not measured. */
const shortest = 600;

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
let refused = 0;

for (const source of given) {
  console.log(`${printable(source)} …`);
  await tried(async () => {
    const path = /^[a-z][a-z0-9+.-]+:\/\//i.test(source) ? source : resolve(settings.calledFrom, source);
    await addAll(await readSource(path, saga.zone));
  });
}
console.log(`\n${plural(added.length, 'story')} added${refused > 0 ? `, ${refused} not` : ''}.`);
if (added.length > 0) {
  const folder = await seedFolder(settings.seedsDir, settings.maxStoryBytes);
  printRows(openDesk(saga, () => scope)(folder, new Set(added)).report);
}
if (refused > 0) process.exitCode = 1;

async function addAll(source: Source): Promise<void> {
  if (source.kind === 'seed') await add(source, []);
  else if (source.kind === 'article') await add(newSeed(source.article), source.article.used);
  else for (const item of source.items) await tried(() => addItem(item));
}

/** An item of a feed, with the text of its page where the feed gives a teaser; what is not of the saga is left out. */
async function addItem(item: Incoming): Promise<void> {
  const words = printable(item.title ?? item.body.slice(0, 60));
  const isTeaser = item.body.length < shortest && item.address !== null;
  const page = isTeaser ? await readSource(item.address ?? '', saga.zone) : null;
  const article = page?.kind === 'article' ? { ...page.article, day: page.article.day ?? item.day } : item;
  const seed = newSeed({ ...article, publisher: article.publisher ?? item.publisher });
  const story = checkedStory(seed, settings.seedsDir, stories, scope);
  if (namesSaga(story, saga, parties)) await add(seed, article.used);
  else console.log(`  left out, for it names neither ${saga.subject} nor who holds or wants him: ${words}`);
}

async function add(seed: NewSeed, used: readonly string[]): Promise<void> {
  const story = checkedStory(seed, settings.seedsDir, stories, scope);
  await writeSeed(seed, settings.seedsDir);
  stories.push(story);
  added.push(story.seedPath);
  console.log(`  added as ${printable(story.seedPath)}${used.length > 0 ? ` (${printable(used.join(', '))})` : ''}`);
}

/** One source that cannot be added keeps no other from being so. */
async function tried(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    refused += 1;
    console.error(`  not added: ${printable(refusal.message)}`);
  }
}
