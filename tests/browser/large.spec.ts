import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageSize } from '../../src/site/timeline-pages.ts';
import { buildLarge } from '../helpers/build-large.ts';
import { large, largeCount } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { largestOfKind, pageKinds } from '../helpers/page-kinds.ts';
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
  const pages = readSite(large).pages.filter(({ path }) => /^\/(?:timeline|others)\/(?!latest)/.test(path));
  expect(pages.length).toBeGreaterThan(2);
  let shown = 0;
  for (const { path } of pages) {
    await page.goto(server.address + path);
    shown += await entryItems(page).count();
  }
  expect(shown).toBe(entries.length);
});

test('every page of a source has its citations beside its label, in the wide column', async ({ page }) => {
  const sources = readSite(large).pages.filter(({ path }) => /^\/sources\/[^/]+\/(?:\d+\/)?$/.test(path));
  const [later] = sources.filter(({ path }) => /\/2\/$/.test(path));
  expect(later, 'no source has a second page').toBeDefined();
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of [later?.path ?? '', (later?.path ?? '').replace(/2\/$/, '')]) {
    await page.goto(server.address + path);
    const [label, list] = [page.locator('.ledger > .label'), page.locator('.ledger > ol')];
    const ends = await label.evaluate((element) => element.getBoundingClientRect().right);
    const box = await list.evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return { left, width };
    });
    expect(box.left).toBeGreaterThan(ends);
    expect(box.width).toBeGreaterThan(400);
  }
});

for (const width of [360, 390, 430, 1440]) {
  test.describe(`in a large archive at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const place of Object.keys(places) as (keyof typeof places)[])
      test(`${place} needs no sideways scroll`, async ({ page }) => {
        await open(page, place);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });

    for (const place of withPicture)
      test(`in the picture of ${place} no bar and no word is outside`, async ({ page }) => {
        await open(page, place);
        const outside = await page.locator('.tug').evaluate((picture) => {
          const frame = picture.getBoundingClientRect();
          const parts = [...picture.querySelectorAll('.bar, .words, .team, th a')].filter(
            (part) => part.getBoundingClientRect().width > 1,
          );
          // Half a pixel of rounding is no overlap.
          return parts
            .map((part) => part.getBoundingClientRect())
            .filter(({ left, right }) => left < frame.left - 0.5 || right > frame.right + 0.5).length;
        });
        expect(outside).toBe(0);
      });
  });
}

for (const place of withPicture)
  test(`in a large archive every time in the picture of ${place} leads to its place on the timeline`, async ({
    page,
  }) => {
    await open(page, place);
    const hrefs = await page
      .locator('.tug th a')
      .evaluateAll((all) => all.map((time) => new URL(time.getAttribute('href') ?? '', document.baseURI).href));
    const { pages } = readSite(large);
    const broken = hrefs.filter((href) => {
      const { pathname, hash } = new URL(href);
      return hash === '' || !pages.find(({ path }) => path === pathname)?.html.includes(`id="${hash.slice(1)}"`);
    });
    expect(hrefs.length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

test('in a large archive the front page has its head, the picture, the ten latest, and ways to every month', async ({
  page,
}) => {
  await open(page, 'the front page');
  await expect(page.locator('main h2').first()).toBeVisible();
  await expect(page.locator('.tug')).toHaveCount(1);
  await expect(entryItems(page)).toHaveCount(10);
  const months = page.getByRole('navigation', { name: 'Years and months' }).getByRole('link');
  expect(await months.count()).toBeGreaterThan(5);
  const { pages } = readSite(large);
  for (const month of await months.all()) {
    const [path, id] = ((await month.getAttribute('href')) ?? '').split('#');
    expect(pages.find((each) => each.path === path)?.html).toContain(`id="${id}"`);
  }
});

test('in a large archive no list page has more than forty entries, and each says where it is', async ({ page }) => {
  const lists = readSite(large).pages.filter(({ path }) => /^\/(?:timeline|latest|published)\//.test(path));
  expect(lists.length).toBeGreaterThan(10);
  for (const { path } of [lists[0], lists.at(-1)].filter((each) => each !== undefined)) {
    await page.goto(server.address + path);
    expect(await entryItems(page).count()).toBeLessThanOrEqual(pageSize.most);
    await expect(
      page.getByRole('navigation', { name: 'Years and months' }).locator('[aria-current]').first(),
    ).toBeVisible();
  }
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

test('in a large archive no page of a club, nor the list of them, is longer than ten screens of a telephone', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const screen = { width: 360, height: 780 };
  await page.setViewportSize(screen);
  const paths = readSite(large).pages.flatMap(({ path }) => (path.startsWith('/clubs/') ? path : []));
  expect(paths.some((path) => pageKinds.entity.test(path) && /\/20\d\d-\d\d\/$/.test(path))).toBe(true);
  for (const path of paths) {
    await page.goto(server.address + path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, path).toBeLessThanOrEqual(10 * screen.height);
  }
});
