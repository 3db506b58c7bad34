import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { withHeaders } from '../helpers/with-headers.ts';

const host = 'https://paper.example/';

/** A page of somebody else with this in it. */
async function hosting(context: BrowserContext, html: string): Promise<Page> {
  await context.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A paper</title><h1>A paper</h1>${html}</html>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(host);
  return page;
}

/** The line of HTML that the site gives, with the address at which it is served here. */
async function lineOf(page: Page, baseURL = ''): Promise<string> {
  await page.goto('/data/');
  const line = await page.locator('code', { hasText: '<iframe' }).textContent();
  expect(line?.match(/\n/)).toBeNull();
  return (line ?? '').replace('https://saga.example', baseURL);
}

test('the line of HTML shows the newest stories in another’s page, and its links lead to the site', async ({
  page,
  context,
  baseURL,
}) => {
  const line = await lineOf(page, baseURL);
  await withHeaders(context, baseURL);
  const faults: string[] = [];
  const paper = await hosting(context, line);
  paper.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await paper.reload();
  const frame = paper.frameLocator('iframe');
  const first = frame.locator('h2 a').first();
  await expect(first).toBeVisible();
  expect(await frame.locator('h2').count()).toBe(3);
  expect(faults).toEqual([]);
  const headline = await first.textContent();
  await first.click();
  await expect(paper.locator('h1')).toHaveText(headline ?? '');
  expect(paper.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/stories\//);
});

test('by the same headers no other page of the site can be framed', async ({ context, baseURL }) => {
  await withHeaders(context, baseURL);
  for (const path of ['/', '/data/', '/about/']) {
    const paper = await hosting(context, `<iframe src="${baseURL}${path}"></iframe>`);
    await paper.waitForLoadState('networkidle');
    expect(await paper.frameLocator('iframe').locator('h1').count(), path).toBe(0);
    await paper.close();
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`it follows its reader’s device: ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme });
    await withHeaders(context, baseURL);
    const paper = await hosting(context, `<iframe src="${baseURL}/embed/"></iframe>`);
    const frame = paper.frameLocator('iframe');
    await expect(frame.locator('h1')).toBeVisible();
    const colours = await frame
      .locator('html')
      .evaluate((html) => [getComputedStyle(html).backgroundColor, getComputedStyle(html).color]);
    expect(colours).toEqual(
      { light: ['rgb(252, 241, 234)', 'rgb(29, 20, 17)'], dark: ['rgb(24, 18, 16)', 'rgb(241, 230, 222)'] }[
        colorScheme
      ],
    );
    await context.close();
  });

test('it is small, and asks for its style and nothing beside', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const response = await page.goto('/embed/', { waitUntil: 'networkidle' });
  expect((await response?.body())?.length).toBeLessThan(15_000);
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([
    '/embed/',
    expect.stringMatching(/^\/_astro\/[^/]+\.css$/),
  ]);
});
