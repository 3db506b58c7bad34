import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kindNames, pathOf, unfoldAll } from './kinds.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const kind of kindNames) {
      test(`axe finds nothing against the page "${kind}"`, async ({ page }) => {
        await page.goto(pathOf(kind));
        // What is folded is read too, once it is unfolded.
        await unfoldAll(page);
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
        );
        expect(faults).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      });
    }
  });
}

test('dark colours are not the light ones', async ({ browser, baseURL }) => {
  const background = async (colorScheme: 'light' | 'dark'): Promise<string> => {
    const page = await browser.newPage({ colorScheme, ...(baseURL && { baseURL }) });
    await page.goto('/');
    return page.evaluate(
      () =>
        getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor,
    );
  };
  expect(await background('dark')).not.toBe(await background('light'));
});
