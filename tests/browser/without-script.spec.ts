import { expect, test } from '@playwright/test';
import { foldingPath, kindNames, pathOf } from './kinds.ts';

// What searches says there that it cannot, and shows the lists: `search.spec.ts`.
for (const kind of kindNames.filter((name) => name !== 'search')) {
  test(`the page "${kind}" says the same with JavaScript off`, async ({ browser, baseURL }) => {
    const wordsOf = async (javaScriptEnabled: boolean): Promise<string> => {
      const page = await browser.newPage({ javaScriptEnabled, ...(baseURL && { baseURL }) });
      await page.goto(pathOf(kind));
      await expect(page.locator('h1')).toBeVisible();
      const words = await page.locator('body').innerText();
      await page.close();
      return words;
    };
    const words = await wordsOf(false);
    expect(words.length).toBeGreaterThan(40);
    expect(words).toBe(await wordsOf(true));
  });
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a folded part of a story unfolds', async ({ page }) => {
    await page.goto(foldingPath());
    const folded = page.locator('main details').first();
    await expect(folded.locator('> :not(summary)').first()).toBeHidden();
    await folded.locator('summary').click();
    await expect(folded.locator('> :not(summary)').first()).toBeVisible();
  });
});
