import { expect, test } from '@playwright/test';
import { pathOf } from './kinds.ts';

const hostile = [
  ['an override', 'Real\u202e Madrid', false],
  ['an isolate that stays open', '\u2067Real Madrid', false],
  ['Arabic', 'ريال مدريد', false],
  ['the end of an isolate, then an override', 'Real\u2069\u202e Madrid', true],
] as const;

for (const kind of ['timeline', 'story', 'entity', 'source'] as const)
  test(`on a page of the kind “${kind}”, no control of direction in lifted words turns their neighbours`, async ({
    page,
  }) => {
    await page.goto(pathOf(kind));
    for (const [what, words, boxed] of hostile) {
      const { looked, turned } = await page.locator('body').evaluate(
        (body, { words, boxed }) => {
          let looked = 0;
          const turned: string[] = [];
          for (const lifted of body.querySelectorAll('[data-story]:not(title)')) {
            if (!getComputedStyle(lifted).display.startsWith('inline')) continue;
            lifted.textContent = words;
            lifted.toggleAttribute('data-boxed', boxed);
            const probe = (): HTMLElement => Object.assign(document.createElement('i'), { textContent: 'one' });
            const [one, two] = [probe(), probe()];
            lifted.after(' ', one, ' ', two);
            const [first, second] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
            // On two lines their order says nothing.
            if (Math.abs(first.top - second.top) < 2) looked += 1;
            if (Math.abs(first.top - second.top) < 2 && first.left > second.left) turned.push(lifted.outerHTML);
            one.remove();
            two.remove();
          }
          return { looked, turned };
        },
        { words, boxed },
      );
      expect(looked, what).toBeGreaterThan(0);
      expect(turned, what).toEqual([]);
    }
  });

test('a headline in Arabic stands flush right, one in English flush left', async ({ page }) => {
  await page.goto(pathOf('story'));
  const edges = (words: string, dir: string | null) =>
    page.locator('h1 > [data-story]').evaluate(
      (title, { words, dir }) => {
        title.textContent = words;
        if (dir) title.setAttribute('dir', dir);
        const range = document.createRange();
        range.selectNodeContents(title);
        const [own, box] = [range.getBoundingClientRect(), (title.parentElement ?? title).getBoundingClientRect()];
        return { left: Math.round(own.left - box.left), right: Math.round(box.right - own.right) };
      },
      { words, dir },
    );
  expect((await edges('Real Madrid', null)).left).toBe(0);
  const arabic = await edges('ريال مدريد', 'auto');
  expect(arabic.right).toBe(0);
  expect(arabic.left).toBeGreaterThan(50);
});
