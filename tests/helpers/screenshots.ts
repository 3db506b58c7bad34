/**
 * `npm run screenshots`: pictures of whole pages at three widths, light and dark, for people to look at.
 *
 *     npm run screenshots -- [--site FOLDER] [--base /saga/] [--to FOLDER] [PATH …]
 *
 * `--site` is a built site (`dist` unless told), `--to` where the pictures go (`tests/.output/screenshots` unless told).
 * Paths are of pages, less the base (`/about/`); without any, the largest page of every kind is taken.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { output, plain, root } from './builds.ts';
import { readSite } from './built-site.ts';
import { findChromium } from './chromium.ts';
import { kindNames, largestOfKind } from './page-kinds.ts';
import { serveSite } from './serve-site.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: join(root, 'dist') },
    base: { type: 'string', default: '/' },
    to: { type: 'string', default: join(output, 'screenshots') },
  },
});
const dir = resolve(values.site);
const { pages } = readSite({ ...plain, dir });
const paths = positionals.length > 0 ? positionals : kindNames.map((kind) => largestOfKind(pages, kind).path);

mkdirSync(values.to, { recursive: true });
const server = await serveSite(dir, values.base);
const browser = await chromium.launch(findChromium());
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1440]) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const path of paths) {
      await page.goto(`${server.address}${values.base}${path.replace(/^\//, '')}`);
      await page.evaluate(async () => void (await document.fonts.ready));
      const name = path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home';
      const file = join(values.to, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await page.close();
  }
}
await browser.close();
await server.stop();
