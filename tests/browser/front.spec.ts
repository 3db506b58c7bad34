import { expect, type Locator, type Page, test } from '@playwright/test';

// What a reader sees within five seconds: on a telephone, and on a desk.

/** Whether all of an element is on the first screen, with nothing cut off. */
async function isOnScreen(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

const headline = (page: Page): Locator => page.locator('.head h2');
const moments = (page: Page): Locator => page.locator('.head .moments li');
const expectations = (page: Page): Locator => page.locator('.head .open li');

test('on a telephone the first screen has the latest headline and the first key moment', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/');
  await expect(headline(page)).toHaveText(/Real Madrid are set to make their official offer/);
  expect(await isOnScreen(page, headline(page))).toBe(true);
  expect(await isOnScreen(page, moments(page).first())).toBe(true);
});

test('on a desk it has the latest headline, three key moments and an open expectation', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  expect(await isOnScreen(page, headline(page))).toBe(true);
  for (const index of [0, 1, 2]) expect(await isOnScreen(page, moments(page).nth(index))).toBe(true);
  expect(await isOnScreen(page, expectations(page).first())).toBe(true);
});

test('key moments stand oldest first, each with its words, which lead to their sentence', async ({ page }) => {
  await page.goto('/');
  await expect(moments(page)).toHaveCount(5);
  await expect(moments(page).first()).toContainText('March 2024');
  await expect(moments(page).last()).toContainText('1 January 2025');
  for (const link of await moments(page).locator('a').all()) {
    expect(await link.getAttribute('href')).toMatch(/^\/stories\/[^/]+\/#s\d+$/);
    await expect(link).toHaveText(/^“.+”$/);
  }
});

test('no entry repeats the headline of another as its attribution', async ({ page }) => {
  await page.goto('/');
  const headlines = await page.locator('.entry h3').allTextContents();
  expect(headlines).toHaveLength(3);
  const asides = await page.locator('.entry .aside').allTextContents();
  expect(asides.length).toBeGreaterThan(7);
  expect(asides.filter((aside) => headlines.some((each) => aside.includes(each.trim())))).toEqual([]);
});
