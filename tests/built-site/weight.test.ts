import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { plain } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { links } from '../helpers/elements.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { fetchedBy } from '../helpers/references.ts';

const site = readSite(plain);
const bytes = (file: string): Buffer => readFileSync(join(plain.dir, file));
const page = (path: string) => {
  const found = site.pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};

/** The style sheets that a page shares with others. */
const sheets = ({ document, url }: ReturnType<typeof page>): readonly string[] =>
  links(document, 'stylesheet').map(({ attribs: { href = '' } }) => site.fileAt(new URL(href, url).href) ?? href);

/** What a page and its style take on the way. */
const onTheWay = (shown: ReturnType<typeof page>): number => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  const sent = [Buffer.from(shown.html), ...sheets(shown).map(bytes)];
  return sent.reduce((sum, content) => sum + brotliCompressSync(content, { params }).length, 0);
};

describe('the front page of the three seeds', () => {
  const { url } = page('/');

  test('is at most 12 kB on the way, its style included', () => {
    expect(onTheWay(page('/'))).toBeLessThanOrEqual(12_000);
  });

  test('asks for nothing but its style, fonts, icons and its manifest', () => {
    const asked = fetchedBy(page('/')).map((written) => new URL(written, url).pathname);
    const other = asked.filter(
      (path) => !/\.(?:css|woff2)$|\/(favicon|apple-touch-icon)[^/]*$|\/manifest\.webmanifest$/.test(path),
    );
    expect(other).toEqual([]);
    expect(asked.filter((path) => path.endsWith('.woff2'))).not.toEqual([]);
  });
});

test.each(site.pages.map(({ path }) => path))(
  '%s shares at most four style sheets with others, each of some size',
  (path) => {
    const shared = sheets(page(path));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.length).toBeLessThanOrEqual(4);
    expect(shared.filter((file) => bytes(file).length <= 2000)).toEqual([]);
  },
);

test('what stands in the page of another is at most 4 kB on the way, and asks for no font', () => {
  const { html, document } = page('/embed/');
  expect(onTheWay(page('/embed/'))).toBeLessThanOrEqual(4000);
  expect(links(document, 'preload')).toEqual([]);
  expect(html).not.toContain('@font-face');
});

const inNoFrame = site.pages.map(({ path }) => path).filter((path) => !pageKinds.embed.test(path));
describe.each(inNoFrame)('%s', (path) => {
  test('preloads at most two fonts, together at most 40 kB', () => {
    const { document, url } = page(path);
    const preloaded = links(document, 'preload').map(({ attribs }) => attribs.href ?? '');
    const files = preloaded.map((href) => site.fileAt(new URL(href, url).href) ?? `${href} is not there`);
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(2);
    expect(files.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
    expect(files.reduce((sum, file) => sum + bytes(file).length, 0)).toBeLessThanOrEqual(40_000);
  });
});
