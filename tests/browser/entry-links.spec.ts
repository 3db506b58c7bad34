import { expect, type Locator, type Page, test } from '@playwright/test';
import { entryIds, entryItems } from './entries.ts';
import { foldingPath, pathOf } from './kinds.ts';

// Without script, and so that a page has come to rest when it is looked at.
test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

/** Opens an address as somebody does who was sent it. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

interface Landing {
  readonly id: string;
  /** Whether the first line of its words is on the screen, with nothing drawn over it. */
  readonly seen: boolean;
  /** Whether its ground is another than that of the page. */
  readonly marked: boolean;
}

/** What the address of the page names, as it shows. */
const landing = (target: Locator): Promise<Landing> =>
  target.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()?.textContent?.trim() === '');
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const [line] = range.getClientRects();
    const over = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    const ground = getComputedStyle(element).backgroundColor;
    return {
      id: element.id,
      seen: Boolean(line && line.top >= 0 && line.bottom <= innerHeight && over && element.contains(over)),
      marked: ![getComputedStyle(document.documentElement).backgroundColor, 'rgba(0, 0, 0, 0)'].includes(ground),
    };
  });

for (const width of [360, 1440]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 780 } });

    for (const path of width === 360 ? ['/', '/latest/'] : ['/']) {
      test(`on ${path} every entry has an address of its own, which lands on it, in sight and marked`, async ({
        page,
      }) => {
        await page.goto(path);
        const ids = await entryIds(page);
        expect(ids.length).toBeGreaterThan(10);
        const landings: Landing[] = [];
        for (const id of ids) {
          await open(page, `${path}#${id}`);
          landings.push(await landing(page.locator(':target')));
        }
        expect(landings).toEqual(ids.map((id) => ({ id, seen: true, marked: true })));
      });
    }

    for (const [name, pathOfPage] of [
      ['the front page', () => '/'],
      ['the largest page of a club', () => pathOf('entity')],
    ] as const) {
      test(`every line in the picture of ${name} leads to its sentence`, async ({ page }) => {
        await page.goto(pathOfPage());
        const lines = await page.locator('.tug a.quoted').evaluateAll((all) =>
          all.map((line) => ({
            words: line.querySelector('[data-span]')?.textContent ?? '',
            href: line.getAttribute('href') ?? '',
          })),
        );
        expect(lines.length).toBeGreaterThan(3);
        for (const { words, href } of lines) await expectSentence(page, href, words);
      });
    }

    test('every time in the picture leads to its month on the timeline', async ({ page }) => {
      await page.goto('/');
      const times = page.locator('.tug th a');
      expect(await times.count()).toBeGreaterThan(3);
      for (const time of await times.all()) {
        const [href, words] = [await time.getAttribute('href'), await time.textContent()];
        const heading = page.locator(`${href?.slice(href.indexOf('#'))} h2`);
        expect((await heading.textContent())?.replace(/\s+/g, ' ').trim()).toBe(words?.trim());
      }
    });

    test('a telling leads to its sentence, in sight and marked', async ({ page }) => {
      await page.goto('/');
      const tellings = await entryItems(page)
        .locator('.quote a')
        .evaluateAll((all) =>
          all.map((telling) => ({
            words: telling.querySelector('[data-span]')?.textContent ?? '',
            href: telling.getAttribute('href') ?? '',
          })),
        );
      expect(tellings.length).toBeGreaterThan(6);
      for (const { words, href } of tellings) await expectSentence(page, href, words);
    });
  });
}

async function expectSentence(page: Page, href: string, words: string): Promise<void> {
  await open(page, href);
  const sentence = page.locator(':target');
  expect(await sentence.textContent()).toContain(words);
  expect(await landing(sentence)).toEqual({ id: href.replace(/^.*#/, ''), seen: true, marked: true });
}

test('the notes beside a story lead to the sentences they quote', async ({ page }) => {
  const path = pathOf('story');
  await page.goto(path);
  const quotes = await page
    .locator('aside a[href^="#"][data-span]')
    .evaluateAll((all) => all.map((link) => ({ words: link.textContent, href: link.getAttribute('href') ?? '' })));
  expect(quotes.length).toBeGreaterThan(5);
  for (const { words, href } of quotes.slice(0, 8)) await expectSentence(page, `${path}${href}`, words);
});

test('a link to a sentence that is folded away unfolds it', async ({ page }) => {
  await page.goto(foldingPath());
  const sentence = page.locator('details [id]').last();
  const [id, words] = [await sentence.getAttribute('id'), await sentence.textContent()];
  await expect(sentence).toBeHidden();
  await expectSentence(page, `${foldingPath()}#${id}`, words ?? '');
});
