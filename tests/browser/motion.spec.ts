import { expect, type Page, test } from '@playwright/test';
import { kindNames, pathOf } from './kinds.ts';

interface Motion {
  readonly glides: boolean;
  /** Whether a rule in force asks for pages to pass into each other; a busy browser may do without all the same. */
  readonly passesOver: boolean;
  /** Elements that would not change at once. */
  readonly slow: readonly string[];
}

async function motionOf(page: Page, path: string): Promise<Motion> {
  await page.goto(path);
  return page.evaluate(() => {
    const inForce = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return rule instanceof CSSGroupingRule ? inForce(rule.cssRules) : [rule];
      });
    const rules = [...document.styleSheets].flatMap((sheet) => inForce(sheet.cssRules));
    const slow = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    });
    return {
      glides: getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
      passesOver: rules.some(({ cssText }) => /^@view-transition\s*\{[^}]*navigation:\s*auto/.test(cssText)),
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
