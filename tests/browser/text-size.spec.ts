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
  });
}

test.describe('with letters of twice the size on 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  for (const kind of kindNames)
    test(`no word of the page "${kind}" is broken`, async ({ page }) => {
      await openAtTwiceTheSize(page, pathOf(kind));
      const broken = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (
            !node.parentElement?.checkVisibility() ||
            node.parentElement.getBoundingClientRect().width <= 1 ||
            node.parentElement.closest('code, script, .visually-hidden')
          )
            continue;
          // Parts of a hyphenated word may stand on two lines; an address, with its slashes, is no word.
          const words = (node.textContent ?? '').matchAll(/(?<![\p{L}\p{N}/])[\p{L}\p{N}’']{2,}(?![\p{L}\p{N}/])/gu);
          for (const { 0: word, index } of words) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const tops = new Set(
              [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
            );
            if (tops.size > 1) found.push(word);
          }
        }
        return found;
      });
      expect(broken).toEqual([]);
    });
});
