import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { buildLarge } from '../helpers/build-large.ts';
import { large, largeCount } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { largestOfKind } from '../helpers/page-kinds.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { entriesOf, entryItems } from './entries.ts';

// One after another in one worker: the archive is built once.
test.describe.configure({ mode: 'default' });

let server: Awaited<ReturnType<typeof serveSite>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  buildLarge();
  server = await serveSite(large.dir);
});

test.afterAll(async () => server?.stop());

const largestClub = (): string => largestOfKind(readSite(large).pages, 'entity').path;
/** Pages that have the picture, or say something of every club. */
const places = {
  'the front page': () => '/',
  'the list of clubs': () => '/clubs/',
  'a club’s page': largestClub,
} as const;
const withPicture = ['the front page', 'a club’s page'] as const;

const open = (page: Page, place: keyof typeof places) => page.goto(server.address + places[place]());

test(`the archive has ${largeCount} stories, more than one page of the timeline, and every entry on some page`, async ({
  page,
}) => {
  const entries = entriesOf(large);
  expect(entries.filter(({ kind }) => kind === 'Published')).toHaveLength(largeCount);
  const pages = readSite(large).pages.filter(({ path }) => /^\/(timeline\/\d+\/)?$/.test(path));
  expect(pages.length).toBeGreaterThan(2);
  let shown = 0;
  for (const { path } of pages) {
    await page.goto(server.address + path);
    shown += await entryItems(page).count();
  }
  expect(shown).toBe(entries.length);
});

for (const width of [360, 390, 430, 1440]) {
  test.describe(`in a large archive at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const place of Object.keys(places) as (keyof typeof places)[])
      test(`${place} needs no sideways scroll`, async ({ page }) => {
        await open(page, place);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });

    for (const place of withPicture) {
      test(`in the picture of ${place} crowded marks are gathered, and tell how many they are`, async ({ page }) => {
        await open(page, place);
        const counts = await page
          .locator('.glance > svg:visible .count:visible')
          .evaluateAll((all) => all.map((count) => Number(count.textContent)));
        expect(counts.length).toBeGreaterThan(0);
        expect(counts.filter((count) => !(count > 1))).toEqual([]);
      });

      test(`in the picture of ${place} no mark is outside, and none touches another`, async ({ page }) => {
        await open(page, place);
        const { outside, touching, marks } = await page.evaluate(() => {
          const figure = document.querySelector('.glance > svg:is(.wide, .narrow)')?.closest('figure');
          const pictures = [...(figure?.querySelectorAll(':scope > svg') ?? [])].filter((svg) => svg.checkVisibility());
          const frame = pictures[0]?.getBoundingClientRect() ?? new DOMRect();
          const marks = [...(pictures[0]?.querySelectorAll('a') ?? [])].map((mark) => {
            // What can be seen of it; the ground that takes the finger may lie closer to the next.
            const boxes = [...mark.querySelectorAll('.shape, .fade, .count')].map((part) =>
              part.getBoundingClientRect(),
            );
            return {
              name: `${mark.querySelector('title')?.textContent} | ${mark.getAttribute('href')?.slice(0, 40)}`,
              left: Math.min(...boxes.map(({ left }) => left)),
              right: Math.max(...boxes.map(({ right }) => right)),
              top: Math.min(...boxes.map(({ top }) => top)),
              bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
            };
          });
          // Half a pixel of rounding is no overlap.
          const slack = 0.5;
          const outside = marks.filter(
            ({ left, right, top, bottom }) =>
              left < frame.left - slack ||
              right > frame.right + slack ||
              top < frame.top - slack ||
              bottom > frame.bottom + slack,
          );
          const touching = marks.flatMap((a, index) =>
            marks
              .slice(index + 1)
              .filter(
                (b) =>
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
              )
              .map((b) => [a, b]),
          );
          return { outside, touching, marks: marks.length };
        });
        expect(marks).toBeGreaterThan(10);
        expect(outside).toEqual([]);
        expect(touching).toEqual([]);
      });
    }
  });
}

for (const place of withPicture)
  test(`in a large archive every mark of the picture of ${place} leads to an entry`, async ({ page }) => {
    await open(page, place);
    const hrefs = await page
      .locator('.glance > svg:visible a')
      .evaluateAll((all) => all.map((mark) => new URL(mark.getAttribute('href') ?? '', document.baseURI).href));
    const { pages } = readSite(large);
    const broken = hrefs.filter((href) => {
      const { pathname, hash } = new URL(href);
      return hash === '' || !pages.find(({ path }) => path === pathname)?.html.includes(`id="${hash.slice(1)}"`);
    });
    expect(hrefs.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
  });

for (const width of [360, 1440])
  test(`in a large archive the marks of the picture at ${width} pixels stand for every story and every event`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, 'the front page');
    const counts = await page.locator('.glance > svg:visible a').evaluateAll((all) =>
      all.map((mark) => {
        const count = Number(mark.querySelector('.count')?.textContent ?? 1);
        return { ofStories: mark.classList.contains('published'), count };
      }),
    );
    const sum = (ofStories: boolean): number =>
      counts.reduce((sum, mark) => sum + (mark.ofStories === ofStories ? mark.count : 0), 0);
    expect(sum(true)).toBe(largeCount);
    // An event that names two clubs stands on the tracks of both.
    expect(sum(false)).toBeGreaterThanOrEqual(entriesOf(large).length - largeCount);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`in a large archive axe finds nothing against the front page in ${colorScheme} colours`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    await open(page, 'the front page');
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html: html.slice(0, 200), failureSummary })),
    );
    expect(faults).toEqual([]);
  });
