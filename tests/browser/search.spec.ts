import { AxeBuilder } from '@axe-core/playwright';
import { expect as expectSoon, type Page, test } from '@playwright/test';
import { buildSite } from '../helpers/build-site.ts';
import { searched } from '../helpers/builds.ts';
import { serveSite } from '../helpers/serve-site.ts';

// One after another in one worker: the site is built once.
test.describe.configure({ mode: 'default' });

/** The first search of a page loads the library, and a busy machine takes its time. */
const expect = expectSoon.configure({ timeout: 15_000 });

let server: Awaited<ReturnType<typeof serveSite>>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  buildSite(searched);
  server = await serveSite(searched.dir, searched.base);
});

test.afterAll(async () => server?.stop());

const address = (query = ''): string => `${server.address}${searched.base}search/${query}`;
const open = (page: Page, query = '') => page.goto(address(query));
const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.results > li');
const find = async (page: Page, query: string): Promise<void> => {
  await field(page).fill(query);
  await field(page).press('Enter');
  await expect(status(page)).toHaveText(/found|stor/);
};

/** Queries, and words that the first result quotes: as written, misspelt, and without marks, or with ones too many. */
const expected: readonly (readonly [query: string, quoted: string | RegExp])[] = [
  ['Konaté', 'a new contract with Ibrahima Konaté'],
  ['Konate', 'a new contract with Ibrahima Konaté'],
  ['konaté contract', 'a new contract with Ibrahima Konaté'],
  ['Konnate', 'Konaté'],
  ['Gundogan', 'İlkay Gündoğan will stay'],
  ['gündogan', 'İlkay Gündoğan will stay'],
  ['Bernabeu', 'Bernabéu'],
  ['Bernebeu', 'Bernabéu'],
  ['Slawomir', 'Sławomir Wiśniewski scouts'],
  ['Lodz', 'Łódź'],
  ['Causic', 'one on Čaušić'],
  ['Muller', 'Florian Müller'],
  ['Mueller', 'Florian Müller'],
  ['calafat', 'Juni Calafat led the talks'],
  ['Califat', 'Juni Calafat led the talks'],
  ['signings', 'Signing bonuses'],
  ['Alexander Arnold', 'Alexander-Arnold'],
  ['alexander-arnold agent', 'the agent of Alexander-Arnold'],
  ['£9m', '£9m a year'],
  ['“not be hurried”', 'We will not be hurried'],
  ['reject offer', 'The offer of 40 million euros was rejected'],
  ['Liverpol', 'Liverpool'],
  ['goalkeper', 'A goalkeeper is next'],
];

for (const [query, quoted] of expected)
  test(`“${query}” finds “${quoted}”`, async ({ page }) => {
    await open(page);
    await find(page, query);
    await expect(results(page).first()).toContainText(quoted);
  });

for (const [query, said] of [
  ['xyzzyq', 'No story has “xyzzyq”. Nothing found.'],
  ['Bernebeu', 'No story has “Bernebeu”; below is “Bernabéu”. 1 story.'],
  ['Juventus xyzzyq', 'No story has “xyzzyq”. 1 story.'],
  ['Juventus', '1 story.'],
  ['Napoli', '12 stories, the first 10 below.'],
  ['"Madrid Real"', 'Nothing found.'],
] as const)
  test(`of “${query}” it is said: ${said}`, async ({ page }) => {
    await open(page);
    await find(page, query);
    await expect(status(page)).toHaveText(said);
  });

test('a result shows its sentence word for word, and leads to it', async ({ page }) => {
  await open(page);
  await find(page, 'Calafat');
  const quoted = results(page).first().locator('.quoted').first();
  const words = await quoted.innerText();
  await expect(quoted.locator('mark')).toHaveText('Calafat');
  await quoted.click();
  await expect(page).toHaveURL(/\/saga\/stories\/[^/]+\/#s\d+$/);
  const sentence = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(sentence).toHaveText(words);
  await expect(sentence).toBeInViewport();
});

test('every result of a common word leads to a sentence that its story’s page has, in the same words', async ({
  page,
}) => {
  await open(page);
  await find(page, 'Liverpool');
  const found = await results(page)
    .locator('.quoted')
    .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, link.textContent] as const));
  expect(found.length).toBeGreaterThan(1);
  for (const [href, text] of found) {
    await page.goto(href);
    await expect(page.locator(`[id="${new URL(href).hash.slice(1)}"]`)).toHaveText(text ?? '');
  }
});

for (const [name, value, count] of [
  ['Club', 'juventus', '1 story.'],
  ['By or citing', 'the-harbour-post', '1 story.'],
  ['By or citing', 'the-athletic', '1 story.'],
  ['Appeared', '2024-12', '1 story.'],
] as const)
  test(`“${name}” narrows down to “${value}”, also without a word`, async ({ page }) => {
    await open(page);
    await page.getByLabel(name).selectOption(value);
    await expect(status(page)).toHaveText(count);
    await expect(page).toHaveURL(new RegExp(`=${value}`));
  });

test('what is sorted by date has the newest first', async ({ page }) => {
  await open(page);
  await find(page, 'Alexander-Arnold');
  await page.getByLabel('Order').selectOption('date');
  await expect(results(page).locator('.when')).toHaveText(['14 February 2025', '20 January 2025', '3 January 2025']);
});

test('more results come with a press, and the keyboard goes on at the first of them', async ({ page }) => {
  await open(page, '?q=Napoli');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).toHaveCount(12);
  await expect(results(page).nth(10).locator('h2 a')).toBeFocused();
  await expect(status(page)).toHaveText('12 of 12 stories shown.');
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden();
});

test('a search has an address, and the Back button returns to it', async ({ page }) => {
  await open(page);
  await find(page, 'Calafat');
  await find(page, 'winger');
  await expect(results(page).first()).toContainText('winger');
  await page.goBack();
  await expect(field(page)).toHaveValue('Calafat');
  await expect(results(page).first()).toContainText('Calafat');
  await page.goto(address('?q=Calafat&club=nobody-of-that-name'));
  await expect(results(page).first()).toContainText('Calafat');
});

test('it is all done by keyboard', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  for (let press = 0; press < 30; press += 1) {
    if (await field(page).evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Calafat');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(1);
  await results(page).locator('h2 a').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#s\d+$/);
});

test('it asks nobody else, breaks no policy, and loads nothing of the index before a search', async ({ page }) => {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await open(page);
  await expect(field(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('/search/pagefind/'))).toEqual([]);
  await find(page, 'Konnate');
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(server.address + searched.base))).toEqual([]);
});

test('no other page loads a script or a part of the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const path of ['', 'clubs/', 'people/', 'archive/', 'sources/', 'about/'])
    await page.goto(server.address + searched.base + path, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/search\/|\.js(?:$|\?)/.test(url))).toEqual([]);
});

test('where the index cannot be loaded, it says so and offers the lists', async ({ page }) => {
  await page.route('**/search/pagefind/**', (route) => route.abort());
  await open(page, '?q=Calafat');
  await expect(status(page)).toHaveText('The search cannot be loaded. Everything is in the lists below.');
  await expect(
    page.getByRole('navigation', { name: 'Or look it up' }).getByRole('link', { name: 'Clubs' }),
  ).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no form that does nothing, and the lists are offered instead', async ({ page }) => {
    await open(page);
    await expect(page.locator('form.search')).toBeHidden();
    await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
    const lists = page.getByRole('navigation', { name: 'Or look it up' });
    for (const name of ['Clubs', 'People', 'Sources', 'All stories by month'])
      await expect(lists.getByRole('link', { name })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing against results in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '?q=Alexander-Arnold');
    await expect(results(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

test('results need no sideways scroll on 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?q=Alexander-Arnold');
  await expect(results(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
