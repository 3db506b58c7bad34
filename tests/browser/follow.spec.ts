import { expect, test } from '@playwright/test';
import { pathOf } from './kinds.ts';

test('a club’s page leads to its feed, and the feed to the stories that the page shows', async ({ page }) => {
  await page.goto(pathOf('entity'));
  const feed = await page.locator('link[rel="alternate"]').first().getAttribute('href');
  // The page itself may fetch nothing.
  const xml = await (await page.request.get(feed ?? '')).text();
  const items = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return [...document.querySelectorAll('item')].map((item) => ({
      title: item.querySelector('title')?.textContent ?? '',
      path: new URL(item.querySelector('link')?.textContent ?? '').pathname,
    }));
  }, xml);
  expect(items.length).toBeGreaterThan(0);
  for (const { title, path } of items) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('the footer leads to the page on following, and that to a calendar', async ({ page }) => {
  await page.goto(pathOf('story'));
  await page.locator('footer a[href$="/follow/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Follow');
  const file = await page.locator('a[href$="events.ics"]:not([href^="webcal:"])').first().getAttribute('href');
  const calendar = await page.request.get(file ?? '');
  expect([calendar.status(), (await calendar.text()).split('\r\n')[0]]).toEqual([200, 'BEGIN:VCALENDAR']);
});
