import { describe, expect, test } from 'vitest';
import { plain, subPath } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements } from '../helpers/elements.ts';
import { inStyles } from '../helpers/references.ts';

describe('the site under /saga/', () => {
  const site = readSite(subPath);
  const texts = site.files.filter((file) => /\.(?:html|css|js|json|xml|txt|webmanifest)$/.test(file));

  test('has the same pages as without a sub-path', () => {
    expect(site.pages.map(({ path }) => path)).toEqual(readSite(plain).pages.map(({ path }) => path));
  });

  test('leaves its sub-path with no link', () => {
    const inPages = site.pages.flatMap(({ path, document }) =>
      elements(document, '*').flatMap(({ attribs }) =>
        ['href', 'src', 'srcset', 'action', 'poster'].map((key) => ({ path, address: attribs[key] ?? '' })),
      ),
    );
    const inSheets = texts
      .filter((file) => file.endsWith('.css'))
      .flatMap((path) => inStyles(site.text(path)).map((address) => ({ path, address })));
    const fromRoot = [...inPages, ...inSheets].filter(({ address }) => address.startsWith('/'));
    expect(fromRoot).not.toEqual([]);
    expect(fromRoot.filter(({ address }) => !address.startsWith('/saga/'))).toEqual([]);
  });

  test('writes whole addresses of its own below its sub-path', () => {
    // The data names the host that stands before each of its paths.
    const outside = /(?<!"site": ?")https:\/\/news\.example(?!\/saga\/)[^\s"'<]*/g;
    expect(texts.flatMap((file) => site.text(file).match(outside) ?? [])).toEqual([]);
  });

  test('mentions the address it would have without settings nowhere', () => {
    expect(texts.filter((file) => site.text(file).includes(plain.site))).toEqual([]);
  });
});
