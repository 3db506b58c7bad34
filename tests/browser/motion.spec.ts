import { expect, type Page, test } from '@playwright/test';
import { kindNames, pathOf } from './kinds.ts';

interface Motion {
  readonly glides: boolean;
  readonly passesOver: boolean;
  /** Elements that would not change at once. */
  readonly slow: readonly string[];
}

/** What moves on a page that is come to from another. */
async function motionOf(page: Page, path: string): Promise<Motion> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => Reflect.set(window, 'passesOver', Boolean(event.viewTransition)));
  });
  await page.goto(path === '/about/' ? '/method/' : '/about/');
  await page.evaluate((path) => location.assign(path), path);
  await page.waitForURL((url) => url.pathname === path);
  await page.waitForLoadState();
  return page.evaluate(() => {
    const slow = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    });
    return {
      glides: getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
      passesOver: Boolean(Reflect.get(window, 'passesOver')),
      slow: slow.map((element) => element.outerHTML.slice(0, 100)),
    };
  });
}

for (const kind of kindNames) {
  test(`nothing moves on the page "${kind}" for readers who ask for no motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await motionOf(page, pathOf(kind))).toEqual({ glides: false, passesOver: false, slow: [] });
  });
}

test('for others pages glide to what is asked for and pass into each other', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motionOf(page, '/')).toMatchObject({ glides: true, passesOver: true });
});
