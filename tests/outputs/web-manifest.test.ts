import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shortName, webManifest } from '../../src/outputs/web-manifest.ts';
import { settings } from '../../src/settings.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { root } from '../helpers/builds.ts';
import { smallSaga } from '../helpers/small-saga.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}

const { body } = webManifest.content(buildTimeline([], smallSaga));
const manifest = JSON.parse(await body());
const icons: readonly Icon[] = manifest.icons;
const published = ({ src }: Icon): Buffer => readFileSync(join(root, 'public', src.slice(settings.base.length)));

describe('the web manifest', () => {
  test('stands at the foot of the site as what it is', () => {
    expect([webManifest.path, webManifest.type]).toEqual(['manifest.webmanifest', 'application/manifest+json']);
  });

  test.each(['name', 'short_name', 'description', 'lang', 'start_url', 'scope', 'display'])('says its %s', (member) => {
    expect(manifest[member]).toMatch(/\S/);
  });

  test('names no path outside the base', () => {
    const paths = [manifest.start_url, manifest.scope, ...icons.map(({ src }) => src)];
    expect(paths.filter((path) => !path.startsWith(settings.base))).toEqual([]);
  });

  test('has the colour of the site’s paper', () => {
    const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
    const paper = /--paper: light-dark\((#\w+)/.exec(tokens)?.[1];
    expect([manifest.background_color, manifest.theme_color]).toEqual([paper, paper]);
  });
});

describe('the icons it names', () => {
  test('are those that phones ask for', () => {
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
  });

  test('lie in public/ and are as large as it says', () => {
    // A PNG states its width and height at bytes 16 and 20.
    const sizes = icons
      .filter(({ type }) => type === 'image/png')
      .map((icon) => [icon.sizes, `${published(icon).readUInt32BE(16)}x${published(icon).readUInt32BE(20)}`]);
    expect(sizes.filter(([said, found]) => said !== found)).toEqual([]);
  });

  test('come with the drawing they are made from', () => {
    const drawings = icons.filter(({ type }) => type === 'image/svg+xml').map((icon) => published(icon).toString());
    expect(drawings).toEqual([expect.stringContaining('<svg ')]);
  });
});

describe('the name below the icon', () => {
  test.each([
    ['Sam Example', 'Example'],
    ['Trent Alexander-Arnold', 'Trent'],
    ['Neymar', 'Neymar'],
    ['Wolverhampton Wanderers', 'Wanderers'],
    ['Papastathopoulos', 'Papastathopoulos'],
  ])('of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
