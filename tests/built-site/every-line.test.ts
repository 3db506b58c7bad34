import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomUtils } from 'htmlparser2';
import { beforeEach, describe, expect, test } from 'vitest';
import { seedFolder } from '../../src/ingest/folder/seed-folder.ts';
import { readArchive } from '../../src/ingest/read-archive.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import { checkLines } from '../../src/integrations/check-lines.ts';
import { finishPage } from '../../src/integrations/finishing/finish-page.ts';
import { anyTime } from '../../src/model/date.ts';
import { saga } from '../../src/saga/saga.ts';
import { checkPage } from '../../src/site/check-page.ts';
import { everyShape, output, plain, root, secondBeat } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements } from '../helpers/elements.ts';
import { lastDay } from '../helpers/last-day.ts';
import { parsedCheck } from '../helpers/parsed-check.ts';
import { pseudoRandom } from '../helpers/pseudo-random.ts';

const folder = join(output, 'every-line');
const seeds = join(folder, 'seeds');
const dir = join(folder, 'site');
const seed = join(seeds, '001_b6d23d7ab132222e.txt');
const page = join(dir, 'index.html');

/** Runs the check that sees every page of a build and ends it; `meanwhile` happens after the articles are read. */
async function check(meanwhile: () => void = () => {}): Promise<void> {
  const all = await seedFolder(seeds, 2_000_000);
  const stories = new Map(readArchive(all, scopeOf(saga, lastDay)).stories.map((story) => [story.id, story]));
  meanwhile();
  const { hooks, written } = checkLines({ folder: seeds, longest: 2_000_000, read: { files: () => all.files } });
  const logger = { info: () => undefined };
  for (const file of globSync('**/*.html', { cwd: dir })) {
    const html = readFileSync(join(dir, file), 'utf8').replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    written(file, finishPage(html, file === 'search/index.html', stories));
  }
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${dir}/`), logger } as never);
}
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  cpSync(plain.dir, dir, { recursive: true });
});

describe('the check of every line', () => {
  test('passes what was built', async () => {
    await expect(check()).resolves.toBeUndefined();
  });

  test.each([
    ['a letter of a headline', 'set to make their official offer', 'set to make their official offar'],
    ['an apostrophe', 'New Year’s Eve', "New Year's Eve"],
    ['a full stop', 'for a pre-contract agreement.', 'for a pre-contract agreement'],
  ])('finds %s changed on a page', async (_, from, to) => {
    change(page, from, to);
    await expect(check()).rejects.toThrow(/of the built pages differ from their seeds/);
  });

  test('names the page, and both texts', async () => {
    change(page, 'New Year’s Eve', 'New Year’s eve');
    await expect(check()).rejects.toThrow(/index\.html: .*New Year’s eve.* is not what .*New Year’s Eve/s);
  });

  test.each([
    ['one character of an article is another now', () => change(seed, 'New Year’s Eve', 'New Year’s eve')],
    ['an article is gone', () => rmSync(seed)],
    ['an article has come in', () => writeFileSync(join(seeds, 'a.txt'), 'Northport win.')],
  ])('refuses a site made of a folder that is otherwise now: %s', async (_what, edit) => {
    await expect(check(edit)).rejects.toThrow(/while the site was being built\. Nothing was published; build again/);
  });
});

test.each([plain, secondBeat, everyShape])(
  'a character changed anywhere on a page of $name is found as by a parser of any HTML',
  async ({ dir, env }) => {
    const folder = env.SEEDS_DIR ?? join(root, 'seeds');
    const scope = { window: anyTime, topics: ['football', 'transfer'], zone: 'Europe/London', today: lastDay };
    const { stories } = readArchive(await seedFolder(folder, 2_000_000), scope);
    const byId = new Map(stories.map((story) => [story.id, story]));
    const below = pseudoRandom(15);
    let planted = 0;
    for (const file of globSync('**/*.html', { cwd: dir })) {
      const html = readFileSync(join(dir, file), 'utf8');
      const places = [...html.matchAll(/ data-span="[^"]*"[^>]*>[^<]/g)].map(
        ({ index, 0: { length } }) => index + length,
      );
      const changed =
        places.length === 0 ? [] : Array.from({ length: 4 }, () => places[below(places.length)] as number);
      for (const at of [0, ...changed]) {
        const page = at === 0 ? html : `${html.slice(0, at - 1)}~${html.slice(at)}`;
        const found = checkPage(page, byId);
        expect(found, file).toEqual(parsedCheck(page, byId));
        planted += at === 0 ? 0 : found.mismatches.length;
      }
    }
    expect(planted).toBeGreaterThan(10);
  },
);

/** The articles of a folder, less their front matter, whose title is a page's heading too. */
function seedsOf(folder: string): readonly string[] {
  const files = globSync('*.{txt,md}', { cwd: join(root, folder) });
  return files.map((file) => readFileSync(join(root, folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, ''));
}

/** Words in a row that are no coincidence. */
const telling = 7;

test.each([
  { ...plain, articles: seedsOf('seeds') },
  { ...secondBeat, articles: seedsOf('tests/fixtures/second-beat/seeds') },
])(
  'no page of $name shows words of a story outside an element that says where they are from',
  ({ articles, ...build }) => {
    const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const sequences = (text: string) => {
      const words = wordsOf(text);
      return words.slice(telling - 1).map((_, index) => words.slice(index, index + telling).join(' '));
    };
    const known = new Set(articles.flatMap(sequences));
    for (const { path, document } of readSite(build).pages) {
      const [body] = elements(document, 'body');
      if (!body) throw new Error(`${path} has no body.`);
      for (const lifted of elements(body, '*').filter(({ attribs }) => 'data-story' in attribs))
        DomUtils.removeElement(lifted);
      expect(
        sequences(DomUtils.textContent(body)).filter((sequence) => known.has(sequence)),
        path,
      ).toEqual([]);
    }
  },
);
