/**
 * `npm run icons`: makes every other icon of the site from `public/favicon.svg`, in its light colours. Run it after
 * editing the drawing; what it writes is kept in git, so that a build needs no browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './builds.ts';
import { findChromium } from './chromium.ts';
import { ico } from './ico.ts';

const folder = join(root, 'public');
const svg = readFileSync(join(folder, 'favicon.svg'), 'utf8');
const paper = /\.paper \{ fill: (#\w+)/.exec(svg)?.[1];
if (!paper) throw new Error('public/favicon.svg names no colour as ".paper { fill: #… }", the ground of the icons.');

const browser = await chromium.launch(findChromium());
const page = await browser.newPage({ colorScheme: 'light' });

/** A picture as PNG. `ground` fills the whole square, for systems that cut corners themselves; `scale` is the drawing’s. */
async function png(size: number, { ground = 'transparent', scale = 1 } = {}): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>
      body { margin: 0; overflow: hidden; background: ${ground} }
      svg { display: block; width: 100vw; height: 100vh; overflow: visible; scale: ${scale} }
    </style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

writeFileSync(join(folder, 'favicon.ico'), ico([await png(16), await png(32)]));
writeFileSync(join(folder, 'apple-touch-icon.png'), await png(180, { ground: paper, scale: 0.8 }));
writeFileSync(join(folder, 'icon-192.png'), await png(192));
writeFileSync(join(folder, 'icon-512.png'), await png(512));
// A system may show no more than the circle in the middle, four fifths as wide; the marks lie within it.
writeFileSync(join(folder, 'icon-maskable-512.png'), await png(512, { ground: paper, scale: 0.75 }));
await browser.close();
