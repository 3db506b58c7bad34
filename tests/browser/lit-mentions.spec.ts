import { expect, type Page, test } from '@playwright/test';
import { pathOf } from './kinds.ts';

test.use({ javaScriptEnabled: false });

/** The words that are lit in the text of a story, in order. */
const lit = (page: Page): Promise<readonly string[]> =>
  page
    .locator('article .text [data-span] span')
    .evaluateAll((all) =>
      all
        .filter((run) => getComputedStyle(run).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((run) => run.textContent ?? ''),
    );

/** The words by which this story names a club, as the club's own page marks them. */
async function namesOf(page: Page, club: string, story: string): Promise<readonly string[]> {
  await page.goto(club);
  return page.locator(`article[id="s-${story.split('/')[2]}"] b`).allTextContents();
}

for (const how of ['pointed at', 'focused'] as const) {
  test(`a club’s name at the head of a story that is ${how} lights up where the text names it, and nothing else`, async ({
    page,
  }) => {
    const story = pathOf('story');
    await page.goto(story);
    const tags = page.locator('article > header li a[href^="/clubs/"]');
    const clubs = await tags.evaluateAll((all) => all.map((tag) => tag.getAttribute('href') ?? ''));
    expect(clubs.length).toBeGreaterThan(1);
    for (const club of clubs) {
      await page.goto(story);
      expect(await lit(page)).toEqual([]);
      const tag = page.locator(`article > header li a[href="${club}"]`);
      if (how === 'pointed at') await tag.hover();
      else await tabTo(page, club);
      const words = await lit(page);
      expect(words.length).toBeGreaterThan(0);
      expect(words.toSorted()).toEqual((await namesOf(page, club, story)).toSorted());
    }
  });
}

async function tabTo(page: Page, href: string): Promise<void> {
  const isThere = () => page.evaluate((href) => document.activeElement?.getAttribute('href') === href, href);
  for (let press = 0; press < 30 && !(await isThere()); press += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}
