import { expect, test } from '@playwright/test';
import { kindNames, pathOf } from './kinds.ts';

for (const kind of kindNames) {
  test(`the page "${kind}" breaks no policy, logs no error and asks nobody else`, async ({ page, baseURL }) => {
    const path = pathOf(kind);
    const faults: string[] = [];
    const asked: string[] = [];
    const expectedStatus = kind === 'not found' ? 404 : 200;
    await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sourceFile } = event;
        Reflect.get(window, 'reportViolation')(`policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('request', (request) => asked.push(request.url()));
    page.on('response', (response) => {
      const status = response.request().isNavigationRequest() ? expectedStatus : 200;
      if (response.status() !== status) faults.push(`status: ${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      // That the page itself was answered with 404 is what the page for wrong addresses is for.
      if (message.location().url === new URL(path, baseURL).href && message.text().includes('404')) return;
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });

    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');

    expect(faults).toEqual([]);
    expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
    // What stands in a frame asks for itself alone.
    expect(asked.length).toBeGreaterThan(kind === 'embed' ? 0 : 1);
  });
}

test('a wrong address is answered with 404 and a way back', async ({ page }) => {
  const response = await page.goto(pathOf('not found'));
  expect(response?.status()).toBe(404);
  await expect(page.locator('main a[href="/"]').first()).toBeVisible();
});

test('the front page asks for itself, its style, two fonts at most, its icon and its manifest, and for nothing else', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  const fonts = asked.filter((path) => path.endsWith('.woff2'));
  const other = asked.filter(
    (path) => !fonts.includes(path) && !/^\/(favicon\.\w+|manifest\.webmanifest|_astro\/[^/]+\.css)?$/.test(path),
  );
  expect(other).toEqual([]);
  expect(fonts).toHaveLength(new Set(fonts).size);
  expect(fonts.length).toBeLessThanOrEqual(2);
});
