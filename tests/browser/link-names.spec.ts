import { expect, test } from '@playwright/test';
import { pathOf, unfoldAll } from './kinds.ts';

for (const kind of ['story', 'sources', 'source', 'method', 'about', 'follow', 'not found'] as const)
  test(`in each list of the page "${kind}" two links of one name lead to one place`, async ({ page }) => {
    await page.goto(pathOf(kind));
    await unfoldAll(page);
    const alike = await page.locator('ul, ol, section').evaluateAll((lists) =>
      lists.flatMap((list) => {
        const links = [...list.querySelectorAll('a[href]')].map((link) => ({
          name: (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim(),
          href: link.getAttribute('href') ?? '',
        }));
        return links
          .filter(({ name, href }) => links.some((other) => other.name === name && other.href !== href))
          .map(({ name, href }) => `${name}: ${href}`);
      }),
    );
    expect(alike).toEqual([]);
  });
