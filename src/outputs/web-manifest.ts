import { saga } from '../saga/saga.ts';
import { urls } from '../site/urls.ts';
import type { Output } from './output.ts';

/** The site's paper by day, as in `styles/tokens.css`; a manifest knows one colour, whatever the hour. */
const paper = '#fcf1ea';
/** Characters of a name that fit below an icon on a phone. */
const roomBelowIcon = 12;

const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: urls.icon(name),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone wants to know that puts the site on its home screen. */
export const webManifest: Output = {
  path: 'manifest.webmanifest',
  type: 'application/manifest+json',
  content: () => ({ body: () => `${JSON.stringify(manifest)}\n`, madeFrom: manifest }),
};

const manifest = {
  name: saga.title,
  short_name: shortName(saga.subject),
  description: saga.strapline,
  lang: saga.language,
  start_url: urls.timeline(),
  scope: urls.timeline(),
  display: 'minimal-ui',
  background_color: paper,
  theme_color: paper,
  icons: [
    { src: urls.icon('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    png('icon-192.png', 192, 'any'),
    png('icon-512.png', 512, 'any'),
    png('icon-maskable-512.png', 512, 'maskable'),
  ],
};

/** The last word of a name that fits below an icon; the whole name when none does. */
export function shortName(name: string): string {
  return name.split(' ').findLast((word) => word.length <= roomBelowIcon) ?? name;
}
