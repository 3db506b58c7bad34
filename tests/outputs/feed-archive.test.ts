import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { jsonFeed } from '../../src/outputs/json-feed.ts';
import { manyFiles } from '../../src/outputs/output.ts';
import { rss } from '../../src/outputs/rss.ts';
import { siteOrigin } from '../../src/site/urls.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

/** A story a day from the first of January on, the last of each ten without a date, and others where asked for. */
const archive = (count: number, more: readonly string[] = []) =>
  buildTimeline(
    [
      ...Array.from({ length: count }, (_, at) => {
        const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
        return `${at % 10 === 9 ? '' : ` date ${day} `}Story ${at} is told here. Liverpool wait.`;
      }),
      ...more,
    ].map((text, at) => storyFrom(text, `${at}.txt`)),
    smallSaga,
  );
const filesOf = (timeline: ReturnType<typeof archive>) =>
  [rss, jsonFeed].flatMap((output) => manyFiles(output)(timeline)).filter(({ path }) => /^(?:feeds?\b|rss)/.test(path));
const whole = (path: string) => `${siteOrigin}/${path}`;

/** The documents of a format from the one that readers follow, each with what it leads to. */
async function chain(timeline: ReturnType<typeof archive>, from: string, read: (body: string) => Document) {
  const files = filesOf(timeline);
  const found: (Document & { path: string })[] = [];
  for (let path: string | undefined = from; path; path = found.at(-1)?.earlier?.slice(whole('').length)) {
    const file = files.find((each) => each.path === path);
    if (!file || found.length > 100) throw new Error(`Nothing stands at ${path}.`);
    found.push({ path, ...read(String(await file.body())) });
  }
  return found;
}

interface Document {
  readonly titles: readonly (string | undefined)[];
  readonly earlier: string | undefined;
  readonly current?: string | undefined;
  readonly isArchive?: boolean;
}
const readRss = (body: string): Document => {
  const { items, atom } = parseRssFeed(body);
  const to = (rel: string) => atom?.links?.find((link) => link.rel === rel)?.href;
  return {
    titles: items?.map(({ title }) => title) ?? [],
    earlier: to('prev-archive'),
    current: to('current'),
    isArchive: /<fh:archive(?:\/>|><\/fh:archive>)/.test(body),
  };
};
const readJson = (body: string): Document => {
  const { items, next_url } = parseJsonFeed(body);
  return { titles: items?.map(({ title }) => title) ?? [], earlier: next_url };
};

describe.each([
  ['RSS', 'rss.xml', readRss],
  ['JSON Feed', 'feed.json', readJson],
] as const)('of more stories than a feed holds, %s', (_format, path, read) => {
  test('leads from each document to the one before, and all together hold every story', async () => {
    const timeline = archive(200);
    const documents = await chain(timeline, path, read);
    expect(documents.length).toBeGreaterThan(3);
    expect(new Set(documents.flatMap(({ titles }) => titles)).size).toBe(200);
    for (const { titles } of documents) expect(titles.length).toBeLessThanOrEqual(50);
    const earlier = documents.slice(1).flatMap(({ titles }) => titles);
    expect(new Set(earlier).size).toBe(earlier.length);
    // Those without a date came in before all others, for all that anybody knows.
    expect(earlier.slice(-20).map((title) => /9 is told here$/.test(title ?? ''))).not.toContain(false);
    const kept = filesOf(timeline).map((file) => file.path);
    expect(kept.filter((each) => each.startsWith('feeds/')).length).toBe(2 * (documents.length - 1));
  });

  test('leads to nothing where it holds all', async () => {
    expect((await chain(archive(40), path, read)).map(({ titles, earlier }) => [titles.length, earlier])).toEqual([
      [40, undefined],
    ]);
    expect(filesOf(archive(0)).map((file) => file.path)).toContain(path);
  });
});

test('RSS says of earlier documents that they are an archive, and of which feed; of the feed itself it does not', async () => {
  const [first, ...earlier] = await chain(archive(120), 'rss.xml', readRss);
  expect([first?.isArchive, first?.current]).toEqual([false, undefined]);
  expect(earlier.length).toBeGreaterThan(1);
  expect(earlier.map(({ isArchive, current }) => [isArchive, current])).toEqual(
    earlier.map(() => [true, whole('rss.xml')]),
  );
});

const madeOf = (timeline: ReturnType<typeof archive>) =>
  filesOf(timeline)
    .filter((file) => file.path.startsWith('feeds/'))
    .map((file) => `${file.path} ${JSON.stringify(file.madeFrom)}`);

test('a newer story changes none of the earlier documents', () => {
  for (const count of [90, 119, 120, 121, 160]) {
    const [before, after] = [madeOf(archive(count)), new Set(madeOf(archive(count, [' date 2026-01-01 It is new.'])))];
    expect(before.filter((each) => !after.has(each))).toEqual([]);
  }
});

const table = `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(60)}`;
test.each([
  ['long', 'Liverpool wait & wait. '.repeat(200)],
  ['of many short paragraphs', 'Wait.\n\n'.repeat(200)],
  ['of tables', table],
])('nor does one where stories are %s, and no document is larger than readers take', async (_what, more) => {
  const texts = Array.from({ length: 130 }, (_, at) => {
    const day = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
    return `---\ndate: ${day}\n---\nStory ${at} is told.\n\n${more}`;
  });
  const all = buildTimeline(
    texts.map((text, at) => storyFrom(text, `${at}.md`)),
    smallSaga,
  );
  const without = (last: number) => ({ ...all, stories: all.stories.slice(0, -last) });
  for (let last = 60; last > 1; last -= 1) {
    const after = new Set(madeOf(without(last - 1)));
    expect(madeOf(without(last)).filter((each) => !after.has(each))).toEqual([]);
  }
  // RSS writes every sign of a tag as a name.
  for (const file of filesOf(all).filter(({ path }) => path.endsWith('.json')))
    expect(Buffer.byteLength(String(await file.body()))).toBeLessThan(250_000);
});

test('a story that no feed has room for, and many of one month, are in documents of their own', async () => {
  const long = ` date 2024-01-20 It is long. ${'Liverpool wait & wait. '.repeat(9000)}`;
  const sameMonth = Array.from({ length: 120 }, (_, at) => ` date 2024-01-20 One ${at} of many.`);
  const documents = await chain(archive(3, [long, ...sameMonth]), 'rss.xml', readRss);
  expect(new Set(documents.flatMap(({ titles }) => titles)).size).toBe(124);
  expect(documents.length).toBeGreaterThan(3);
  for (const { path } of documents.slice(1)) expect(path).toMatch(/^feeds\/2024-01-[a-z0-9]{6}\.xml$/);
  const files = filesOf(archive(3, [long, ...sameMonth]));
  for (const file of files) expect(Buffer.byteLength(String(await file.body()))).toBeLessThan(250_000);
});
