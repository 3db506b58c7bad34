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
