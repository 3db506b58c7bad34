import { expect, type Page, test } from '@playwright/test';
import { pathOf, wholeKinds } from './kinds.ts';

interface Shift {
  readonly value: number;
  readonly of: readonly string[];
}

/** Everything that moved while a page was built up, and what it was. */
async function shiftsOf(page: Page, path: string): Promise<readonly Shift[]> {
  await page.goto(path, { waitUntil: 'load' });
  return page.evaluate(async () => {
    await document.fonts.ready;
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      const seen: PerformanceEntry[] = [];
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      // Two frames: what the last font moved has been drawn, and its entry delivered.
      requestAnimationFrame(() => setTimeout(() => resolve(seen), 150));
    });
    return entries.map((entry) => {
      const { value, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources: readonly { readonly node: Node | null }[];
      };
      const nameOf = (node: Node | null) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? '').trim().slice(0, 40);
      return { value, of: sources.map(({ node }) => nameOf(node)) };
    });
  });
}

for (const width of [360, 1440]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 780 } });

    for (const kind of wholeKinds) {
      test(`nothing on the page "${kind}" moves while it is built up`, async ({ page }) => {
        expect(await shiftsOf(page, pathOf(kind))).toEqual([]);
      });

      test(`nothing on the page "${kind}" moves when its fonts come 300 milliseconds late`, async ({ page }) => {
        let late = 0;
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          late += 1;
          await route.continue();
        });
        const shifts = await shiftsOf(page, pathOf(kind));
        expect(late).toBeGreaterThan(0);
        expect(shifts).toEqual([]);
      });
    }
  });
}
