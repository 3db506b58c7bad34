import { expect, test } from '@playwright/test';
import { kindNames, pathOf, unfoldAll } from './kinds.ts';

/** The width at which WCAG 1.4.10 wants text to reflow. */
const width = 320;

test.use({ viewport: { width, height: 640 } });

for (const kind of kindNames) {
  test(`the page "${kind}" needs no sideways scroll on ${width} pixels`, async ({ page }) => {
    await page.goto(pathOf(kind));
    await unfoldAll(page);
    const found = await page.evaluate(() => {
      const wide = [...document.body.querySelectorAll('*')].filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > document.documentElement.clientWidth + 0.5;
      });
      return {
        pageWidth: document.documentElement.scrollWidth,
        // Whoever hides what sticks out cuts words off.
        cutOff: [document.documentElement, document.body].some((box) => getComputedStyle(box).overflowX !== 'visible'),
        wide: wide.map((element) => element.outerHTML.slice(0, 120)),
      };
    });
    expect(found).toEqual({ pageWidth: width, cutOff: false, wide: [] });
  });
}
