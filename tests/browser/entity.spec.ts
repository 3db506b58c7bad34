import { expect, test } from '@playwright/test';
import { pathOf } from './kinds.ts';

test.use({ javaScriptEnabled: false });

test('a club’s page sets its names in bold, and no yellow before a reader comes for a sentence', async ({ page }) => {
  await page.goto(pathOf('entity'));
  const names = await page.locator('main article b').evaluateAll((all) =>
    all.map((name) => {
      const { fontWeight, backgroundColor } = getComputedStyle(name);
      return `${fontWeight} ${backgroundColor}`;
    }),
  );
  expect(names.length).toBeGreaterThan(5);
  expect([...new Set(names)]).toEqual(['700 rgba(0, 0, 0, 0)']);
  await expect(page.locator('main mark')).toHaveCount(0);
});

test('what of a story is not shown at once unfolds by a click', async ({ page }) => {
  await page.goto(pathOf('entity'));
  const [folded, sentence] = [page.locator('main article details').first(), 'blockquote >> nth=0'];
  await expect(folded.locator(sentence)).toBeHidden();
  await folded.locator('summary').click();
  await expect(folded.locator(sentence)).toBeVisible();
});

test('a sentence of a club’s page leads to itself in its story, and is marked there', async ({ page }) => {
  await page.goto(pathOf('entity'));
  const link = page.locator('main article blockquote a').first();
  const words = await link.textContent();
  await link.click();
  await expect(page.locator(':target')).toHaveText(words ?? '');
  const paper = await page.locator(':target').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(paper).not.toBe('rgba(0, 0, 0, 0)');
});

test('“All” leads to every sentence that says what a club is, the newest first, and back', async ({ page }) => {
  const path = pathOf('relation');
  const club = path.replace(/[^/]+\/$/, '');
  await page.goto(club);
  const link = page.locator(`main a[href="${path}"]`);
  const count = Number((await link.textContent())?.match(/\d+/)?.[0]);
  await link.click();
  await expect(page.locator('main blockquote')).toHaveCount(count);
  await page.locator(`main header a[href="${club}"]`).click();
  expect(new URL(page.url()).pathname).toBe(club);
});
