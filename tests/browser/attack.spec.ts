import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readSeed } from '../../src/ingest/read-seed.ts';
import { scopeOf } from '../../src/ingest/scope.ts';
import type { Story } from '../../src/model/story.ts';
import { wordsAt } from '../../src/model/words-at.ts';
import { saga } from '../../src/saga/saga.ts';
import { today } from '../../src/settings.ts';
import { isolated } from '../../src/site/isolated.ts';
import { themeScripts } from '../../src/site/theme-script.ts';
import { printable } from '../../src/text/printable.ts';
import { attacks, writeAttacks } from '../attack/attacks.ts';
import { buildSite } from '../helpers/build-site.ts';
import { type Build, output, plain } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements } from '../helpers/elements.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { type Run, runCheck } from '../helpers/run-build.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { parseXml } from '../helpers/xml.ts';

// One after another in one worker: the site is built once.
test.describe.configure({ mode: 'default' });

const folder = join(output, 'attack');
const seeds = join(folder, 'articles');
const hostile: Build = {
  ...plain,
  name: 'the attack corpus',
  dir: join(output, 'site-attack'),
  serverRoot: join(output, 'site-attack'),
  env: { SEEDS_DIR: seeds },
};
const accepted = attacks.filter(({ refused }) => refused === null);
const refused = attacks.filter((attack) => attack.refused !== null);
/** Names that differ only in their case or normal form are one file on some disks. */
const written = () => accepted.filter(({ path, bytes }) => readFileSync(join(seeds, path)).equals(bytes));

let server: Awaited<ReturnType<typeof serveSite>>;
/** `npm run check` of all attacks. */
let check: Run;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  rmSync(folder, { recursive: true, force: true });
  writeAttacks(seeds, accepted);
  buildSite(hostile);
  const all = join(folder, 'all/articles');
  writeAttacks(all, attacks);
  check = runCheck({ SEEDS_DIR: all });
  server = await serveSite(hostile.dir);
});

test.afterAll(async () => server?.stop());

test('there are attacks of every kind, most of which are stories', () => {
  expect(accepted.length).toBeGreaterThan(150);
  expect(refused.length).toBeGreaterThan(30);
  expect(existsSync(join(hostile.dir, 'index.html'))).toBe(true);
});

test('the check names every file that must be refused, with the line and the rule, and no other', () => {
  expect(check.ended).toBe(1);
  const told = [...check.said.matchAll(/^articles\/(.+):(\d+) {2}fatal (\S+)$/gm)].map(
    ([, path, line, rule]) => `${path}: ${line} ${rule}`,
  );
  expect(told.toSorted()).toEqual(refused.map((attack) => `${printable(attack.path)}: ${attack.refused}`).toSorted());
});

test('the check prints nothing that moves a terminal’s cursor or turns its letters around', () => {
  const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
  expect(check.said.split('\n').filter((line) => obeyed.test(line))).toEqual([]);
});

/** Scripts of every page but one in a frame, and but for the search of no other. */
const ours = Object.values(themeScripts).length;

/** What one page says and does, as the browser has it. */
const look = (page: Page) =>
  page.evaluate(() => ({
    hit: Reflect.get(window, '__hit'),
    title: document.title,
    h1: document.querySelector('h1')?.textContent ?? '',
    strange: document.querySelectorAll(
      'img, iframe, object, embed, form:not(header form[method="dialog"]), base, template, noscript, textarea, plaintext',
    ).length,
    // Data is none.
    scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
    lifted: [...document.querySelectorAll('[data-story]')].map((element) => ({
      story: element.getAttribute('data-story') ?? '',
      span: element.getAttribute('data-span') ?? '',
      words: element.textContent,
    })),
  }));

/** HTML has one kind of line end. */
const asHtml = (text: string): string => text.replace(/\r\n?/g, '\n');
/** What a browser makes of a title. */
const asTitle = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();

const storiesById = (): ReadonlyMap<string, Story> =>
  new Map(
    written().flatMap(({ path, bytes }) => {
      const { story } = readSeed(
        { relativePath: path, seedPath: `articles/${path}`, bytes },
        scopeOf(saga, today(saga.zone)),
      );
      return story ? [[story.id, story]] : [];
    }),
  );

test('no page runs, asks for or shows anything that it should not', async ({ browser }) => {
  test.setTimeout(400_000);
  const stories = storiesById();
  const context = await browser.newContext();
  const faults: string[] = [];
  await context.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'reportViolation')(`${location.pathname}: policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== server.address) faults.push(`request: ${request.url()}`);
  });
  const paths = readSite(hostile)
    .pages.map(({ path }) => path)
    .filter((path) => path !== '/404.html');
  const shown = new Set<string>();
  const queue = paths.values();
  const visit = async (): Promise<void> => {
    const page = await context.newPage();
    for (const path of queue) {
      await page.goto(server.address + path);
      const { hit, title, h1, strange, scripts, lifted } = await look(page);
      // The search has its form, its words for browsers without script, and its script.
      const ofPage = pageKinds.search.test(path) ? 1 : 0;
      if (hit !== undefined || strange > 2 * ofPage || scripts !== (pageKinds.embed.test(path) ? 0 : ours + ofPage))
        faults.push(`${path}: ${hit} ${strange} ${scripts}`);
      for (const { story, span, words } of lifted) {
        const told = stories.get(story);
        const [start = 0, end = 0] = span.split('-').map(Number);
        const wanted = span === 'title' ? told?.headline.text : told && wordsAt(told, { start, end });
        if (!wanted || asHtml(wanted) !== words) faults.push(`${path}: ${story} ${span} is shown as ${words}`);
      }
      const story = stories.get(/^\/stories\/([^/]+)\/$/.exec(path)?.[1] ?? '');
      if (!story) continue;
      shown.add(story.id);
      const headline = asHtml(story.headline.text);
      if (h1 !== headline) faults.push(`${path}: the heading is ${h1}`);
      if (title !== asTitle(`${isolated(headline)} | ${saga.title}`)) faults.push(`${path}: the title is ${title}`);
    }
  };
  await Promise.all([visit(), visit(), visit(), visit()]);
  await context.close();
  expect(faults).toEqual([]);
  // A draft has no page.
  expect(shown.size).toBe(written().length - 1);
});

test('every feed is read by a strict reader and by the browser, and the data by theirs', async ({ page }) => {
  const site = readSite(hostile);
  const feeds = site.files.filter((file) => file.endsWith('rss.xml'));
  expect(feeds.length).toBeGreaterThan(1);
  for (const feed of feeds) {
    const items = elements(parseXml(site.text(feed)), 'item').length;
    const read = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      return [document.querySelectorAll('parsererror').length, document.querySelectorAll('item').length];
    }, site.text(feed));
    expect([feed, ...read]).toEqual([feed, 0, items]);
  }
  for (const file of site.files.filter((name) => /json$|webmanifest$/.test(name)))
    expect(() => JSON.parse(site.text(file)), file).not.toThrow();
  for (const file of site.files.filter((name) => name.endsWith('.xml'))) parseXml(site.text(file));
});
