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
        const { violations, passes } = await new AxeBuilder({ page })
          // Off unless asked for: targets of 24 pixels (WCAG 2.5.8).
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
        );
        expect(faults).toEqual([]);
        expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
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
