import { expect, test } from '@playwright/test';
import { pathOf } from './kinds.ts';

test.use({ javaScriptEnabled: false });

test('the link to a sentence is seen while the sentence is pointed at or the link has the focus, and else is not', async ({
  page,
}) => {
  await page.goto(pathOf('story'));
  const sentence = page.locator('.text span[id^="s"]').nth(2);
  const link = sentence.locator('xpath=following-sibling::a[1]');
  const id = await sentence.getAttribute('id');
  await expect(link).toHaveAttribute('href', `#${id}`);
  await expect(link).toHaveCSS('opacity', '0');
  await sentence.hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(link).toHaveCSS('opacity', '0');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${id}`);
});

test('every sentence of a story has one, each with a name of its own', async ({ page }) => {
  await page.goto(pathOf('story'));
  const names = await page
    .locator('.text .hash')
    .evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
  expect(names).toHaveLength(await page.locator('.text span[id^="s"]').count());
  expect(new Set(names).size).toBe(names.length);
});

test('how a story was dated is folded, and the link at its head unfolds it', async ({ page }) => {
  await page.goto('/');
  const paths = await page
    .locator('a[href^="/stories/"]')
    .evaluateAll((all) => [...new Set(all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
  for (const path of paths) {
    await page.goto(path);
    const link = page.locator('a[href="#dating"]');
    if ((await link.count()) === 0) continue;
    await expect(page.locator('#dating')).toBeHidden();
    await link.click();
    await expect(page.locator('#dating')).toBeInViewport();
    return;
  }
  throw new Error('No story of the site was dated by its words.');
});
