import { expect, test } from '@playwright/test';
import { kindNames, pathOf } from './kinds.ts';

test.use({ forcedColors: 'active', contextOptions: { reducedMotion: 'reduce' } });

const kinds = ['published', 'happened', 'reported', 'expected'] as const;

test('in forced colours the marks of the four kinds are seen, and no two look the same', async ({ page }) => {
  await page.goto('/');
  const looks = await Promise.all(
    kinds.map((kind) =>
      page
        .locator(`main ol .mark.${kind}`)
        .first()
        .evaluate((mark) => {
          const { borderTopColor, borderTopStyle, backgroundColor, borderTopLeftRadius } = getComputedStyle(mark);
          const { width, height } = mark.getBoundingClientRect();
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          return {
            seen: borderTopColor !== paper && width > 4 && height > 4,
            look: [borderTopStyle, backgroundColor === paper ? 'hollow' : 'full', borderTopLeftRadius].join(' '),
          };
        }),
    ),
  );
  expect(looks.map(({ seen }) => seen)).toEqual([true, true, true, true]);
  expect(new Set(looks.map(({ look }) => look)).size, JSON.stringify(looks)).toBe(kinds.length);
});

test('in forced colours the bars of the picture are seen, what is expected apart', async ({ page }) => {
  await page.goto('/');
  const looks = await page.locator('.tug .bar').evaluateAll((all) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return all.map((bar) => {
      const { borderTopColor, borderTopStyle } = getComputedStyle(bar);
      const isDrawn = borderTopStyle === 'solid' && borderTopColor !== paper && bar.getBoundingClientRect().width > 10;
      return { isDrawn, isFull: bar.childElementCount > 0, isHollow: bar.classList.contains('hollow') };
    });
  });
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.filter(({ isDrawn, isFull, isHollow }) => !isDrawn || isFull === isHollow)).toEqual([]);
  expect(new Set(looks.map(({ isHollow }) => isHollow)).size).toBe(2);
});

for (const kind of kindNames) {
  test(`in forced colours every link of the page "${kind}" looks like one`, async ({ page }) => {
    await page.goto(pathOf(kind));
    const plain = await page.locator('a[href]:not(.skip)').evaluateAll((all) => {
      const text = getComputedStyle(document.body).color;
      return all
        .filter((link) => !(link instanceof SVGElement) && link.checkVisibility())
        .filter((link) => {
          const { color, textDecorationLine } = getComputedStyle(link);
          return color === text && textDecorationLine !== 'underline';
        })
        .map((link) => link.outerHTML.slice(0, 120));
    });
    expect(plain).toEqual([]);
  });
}

for (const kind of ['timeline', 'story', 'entities'] as const) {
  test(`in forced colours the focus is seen on the page "${kind}"`, async ({ page }) => {
    await page.goto(pathOf(kind));
    const unseen: string[] = [];
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== paper;
        return drawn ? null : element.outerHTML.slice(0, 120);
      });
      if (fault) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
  });
}

test('in forced colours the chosen one of the colour switch is told from the others', async ({ page }) => {
  await page.goto('/');
  const lines = await page.locator('fieldset label').evaluateAll((labels) =>
    labels.map((label) => {
      const { content, borderBottomWidth, borderBottomStyle } = getComputedStyle(label, '::after');
      const drawn = content !== 'none' && borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) >= 1;
      return drawn === label.querySelector('input')?.checked;
    }),
  );
  expect(lines).toEqual([true, true, true]);
});

test('in forced colours what an address names is outlined', async ({ page }) => {
  await page.goto('/');
  const entry = page.locator('main .entry').first();
  await page.goto(`/#${await entry.getAttribute('id')}`);
  const outline = await page.locator(':target').evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
});
