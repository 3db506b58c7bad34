import { expect, type Page, test } from '@playwright/test';
import { kindNames, pathOf, unfoldAll } from './kinds.ts';

/** Opens a page as the browser of a reader does who has set letters to twice their size. */
async function openAtTwiceTheSize(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.goto(path);
  await unfoldAll(page);
  await page.evaluate(async () => void (await document.fonts.ready));
}

for (const width of [640, 320]) {
  test.describe(`with letters of twice the size on ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const kind of kindNames) {
      test(`the page "${kind}" needs no sideways scroll, and cuts no words`, async ({ page }) => {
        await openAtTwiceTheSize(page, pathOf(kind));
        const found = await page.evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          const shown = [...document.body.querySelectorAll('*')].filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width > 1 && height > 1 && !element.matches('.visually-hidden, .visually-hidden *');
          });
          // Of what sticks out, the innermost: it is what pushes the rest.
          const names = (all: readonly Element[]) =>
            all
              .filter((one) => !all.some((other) => other !== one && one.contains(other)))
              .slice(0, 6)
              .map((one) => `${Math.round(one.getBoundingClientRect().right)} ${one.outerHTML.slice(0, 120)}`);
          const cuts = (element: Element) =>
            ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
            (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
          return {
            letters: Number.parseFloat(getComputedStyle(document.body).fontSize) >= 32,
            pageWidth: scrollWidth,
            wide: names(shown.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)),
            left: names(shown.filter((element) => element.getBoundingClientRect().left < -0.5)),
            cut: names(shown.filter((element) => !(element instanceof SVGElement) && cuts(element))),
          };
        });
        expect(found).toEqual({ letters: true, pageWidth: width, wide: [], left: [], cut: [] });
      });
    }

    test('no words of the picture lie on others, and none on a mark', async ({ page }) => {
      await openAtTwiceTheSize(page, '/');
      const overlaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.glance > svg text, .glance > svg a .shape')]
          .filter((element) => element.checkVisibility() && !(element.matches('text') && element.closest('a')))
          .map((element) => ({ element, box: element.getBoundingClientRect() }));
        return boxes.flatMap(({ element, box }, index) =>
          boxes.slice(index + 1).flatMap(({ element: other, box: otherBox }) => {
            const across = Math.min(box.right, otherBox.right) - Math.max(box.left, otherBox.left);
            const down = Math.min(box.bottom, otherBox.bottom) - Math.max(box.top, otherBox.top);
            // Letters do not fill the height of their line. Marks beside marks are another test's matter.
            const words = element.matches('text') || other.matches('text');
            return words && across > 1 && down > 0.3 * Math.min(box.height, otherBox.height)
              ? [
                  `${Math.round(across)} pixels: ${element.textContent?.trim()} | ${other.textContent?.trim() || other.outerHTML}`,
                ]
              : [];
          }),
        );
      });
      expect(overlaps).toEqual([]);
    });
  });
}
