import { expect, type Page, test } from '@playwright/test';
import { entriesOf, entryIds, entryItems } from './entries.ts';
import { foldingPath, pathOf, wholeKinds } from './kinds.ts';

/** Width of a sheet of A4 between its margins of 15 millimetres, in CSS pixels. */
const sheet = 680;

test.use({ javaScriptEnabled: false, viewport: { width: sheet, height: 1000 } });

async function openOnPaper(page: Page, path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme });
  await page.goto(path);
}

test('on paper the timeline has every entry, and each is there to be seen', async ({ page }) => {
  await openOnPaper(page, '/');
  expect((await entryIds(page)).toSorted()).toEqual(
    entriesOf()
      .map(({ id }) => id)
      .toSorted(),
  );
  for (const item of await entryItems(page).all()) await expect(item).toBeVisible();
});

for (const kind of wholeKinds) {
  test(`on paper the page "${kind}" has nothing that only a screen can work`, async ({ page }) => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(pathOf(kind));
    const tools = page.locator('nav, fieldset, [type="radio"], .skip');
    await expect(tools.locator('visible=true').first()).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(tools.locator('visible=true')).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`on paper the page "${kind}" is as wide as the sheet`, async ({ page }) => {
    await openOnPaper(page, pathOf(kind));
    const wide = await page.locator('body *').evaluateAll((all, sheet) => {
      const sticksOut = all.filter((element) => {
        const { width, right } = element.getBoundingClientRect();
        return width > 1 && right > sheet + 0.5;
      });
      return sticksOut.map((element) => element.outerHTML.slice(0, 120));
    }, sheet);
    expect(wide).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on paper the page "${kind}" is black on white for readers of ${colorScheme} colours`, async ({ page }) => {
      await openOnPaper(page, pathOf(kind), colorScheme);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)');
      const faults = await page.locator('html, body, body *').evaluateAll((all) => {
        const light = (colour: string): number | null => {
          const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
          return alpha === 0 ? null : (red + green + blue) / 765;
        };
        return all.flatMap((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          const saysSomething = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
          if (!saysSomething || !element.checkVisibility()) return [];
          const faint = (light(color) ?? 1) > 0.4;
          const dim = (light(backgroundColor) ?? 1) < 0.8;
          return faint || dim ? [`${color} on ${backgroundColor}: ${element.outerHTML.slice(0, 100)}`] : [];
        });
      });
      expect(faults).toEqual([]);
      const paper = await page
        .locator('html, body')
        .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor));
      expect(paper.filter((colour) => !['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(colour))).toEqual([]);
    });
  }
}

test('a choice of dark colours is none for paper', async ({ page }) => {
  await page.goto('/');
  await page.getByTitle('Dark colours').click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)');
});

test('on paper every link of the timeline to another place shows its address; on a screen none does', async ({
  page,
}) => {
  const missing = (): Promise<readonly string[]> =>
    page.locator('main ol a[href]:not([href^="#"])').evaluateAll((all) =>
      all
        .filter((link) => {
          const { content, display } = getComputedStyle(link, '::after');
          const address = link.getAttribute('href') ?? '';
          return display === 'none' || !(content.includes('attr(href)') || content.includes(address));
        })
        .map((link) => link.getAttribute('href') ?? ''),
    );
  await openOnPaper(page, '/');
  const links = page.locator('main ol a[href]:not([href^="#"])');
  expect(await links.count()).toBeGreaterThan(20);
  expect(await missing()).toEqual([]);
  // An address without a host means nothing on paper, unless the host is told.
  await expect(page.locator('footer .on-paper')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  expect(await missing()).toHaveLength(await links.count());
  await expect(page.locator('footer .on-paper')).toBeHidden();
});

test('on paper what is folded on a screen can be read', async ({ page }) => {
  await page.goto(foldingPath());
  const words = page.locator('details > :not(summary) [data-span]');
  await expect(words.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const lines = await words.evaluateAll((all) =>
    all.map((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines).not.toContain(false);
});

test('on paper the picture is there, whole, with its bars', async ({ page }) => {
  await openOnPaper(page, '/');
  const picture = page.locator('.tug table:visible');
  await expect(picture).toHaveCount(1);
  const bars = await picture.locator('.bar').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
  expect(bars.length).toBeGreaterThan(5);
  expect(bars.filter((width) => width < 10)).toEqual([]);
});

test('on paper a link to a place on the same page has no address behind it, and no link to a sentence is seen', async ({
  page,
}) => {
  const path = pathOf('story');
  await openOnPaper(page, path);
  const behind = await page
    .locator(`main a[href^="#"], main a[href^="${path}"]`)
    .evaluateAll((all) =>
      all.map((link) => `${link.getAttribute('href')} ${getComputedStyle(link, '::after').content}`),
    );
  expect(behind.length).toBeGreaterThan(5);
  expect(behind.filter((line) => !/^#\S+ (none|normal)$/.test(line))).toEqual([]);
  await expect(page.locator('.hash').locator('visible=true')).toHaveCount(0);
});
