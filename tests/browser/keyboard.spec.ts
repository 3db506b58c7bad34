import { expect, type Page, test } from '@playwright/test';
import { pathOf, wholeKinds } from './kinds.ts';

/** What Tab can reach, unless it is folded away. */
const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

// Where a page glides to what has the focus, that would be looked for before it has come.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

interface Focus {
  readonly stop: string;
  /** Whether an outline or a shadow is drawn around it, somewhere on the screen. */
  readonly seen: boolean;
}

/** The element that has the focus, or null when it is outside the page. */
const focus = (page: Page): Promise<Focus | null> =>
  page.evaluate((stops) => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const transparent = /^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(outlineColor);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !transparent;
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const onScreen = width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const index = [...document.querySelectorAll(stops)].indexOf(element);
    return {
      stop: `${index} ${element.outerHTML.slice(0, 100)}`,
      seen: onScreen && (outlined || boxShadow !== 'none'),
    };
  }, stops);

for (const kind of wholeKinds) {
  test(`on the page "${kind}" the first Tab reaches a link that skips to the main part`, async ({ page }) => {
    await page.goto(pathOf(kind));
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', /^#./);
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test(`on the page "${kind}" Tab reaches all there is to reach, and shows where it is`, async ({ page }) => {
    await page.goto(pathOf(kind));
    const there = await page.locator(stops).evaluateAll((all) => {
      // Of the buttons of one choice, Tab reaches the chosen one; the arrows reach the others.
      const others = all.filter((element) => element.matches('[type="radio"]:not(:checked)'));
      return all.filter((element) => element.checkVisibility() && !others.includes(element)).length;
    });
    const reached: Focus[] = [];
    for (let press = 0; press <= there; press += 1) {
      await page.keyboard.press('Tab');
      const now = await focus(page);
      if (now) reached.push(now);
    }
    expect(there).toBeGreaterThan(2);
    expect(new Set(reached.map(({ stop }) => stop)).size).toBe(there);
    expect(reached.filter(({ seen }) => !seen)).toEqual([]);
  });
}
