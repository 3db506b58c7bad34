import type { BuiltPage, BuiltSite } from './built-site.ts';
import { elements, words } from './elements.ts';

/** Kinds of `<link>` that name an address without fetching it. */
const merelyNamed = new Set(['canonical', 'alternate', 'next', 'prev', 'author', 'license', 'sitemap', 'me', 'search']);

const fetchingAttributes = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping'] as const;

/** Addresses in `srcset` stand before a width or density: `a.png 1x, b.png 2x`. */
const inSrcset = (value: string): readonly string[] =>
  value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');

/** Addresses that a style sheet makes the browser fetch, as they are written. */
export const inStyles = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(([, a, b]) =>
    (a ?? b ?? '').trim(),
  );

/** Addresses that a page makes the browser fetch or send to by itself or by a form, as they are written. */
export function fetchedBy(page: BuiltPage): readonly string[] {
  return elements(page.document, '*').flatMap((element) => {
    const { name, attribs } = element;
    const named = fetchingAttributes.flatMap((key) => {
      const value = attribs[key];
      return value === undefined ? [] : key === 'srcset' ? inSrcset(value) : [value];
    });
    const rels = (attribs.rel ?? '').split(/\s+/);
    const fetchesHref = name === 'link' ? !rels.every((rel) => merelyNamed.has(rel)) : ['use', 'image'].includes(name);
    const styles = name === 'style' ? inStyles(words(element)) : [];
    return [...named, ...(fetchesHref && attribs.href !== undefined ? [attribs.href] : []), ...styles];
  });
}

/** Every address the site fetches: the place that says so, the address as written, and whole. */
export function fetchedBySite(site: BuiltSite): readonly { from: string; written: string; whole: URL }[] {
  const inPages = site.pages.flatMap((page) => fetchedBy(page).map((written) => ({ from: page.url, written })));
  const inSheets = site.files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => inStyles(site.text(file)).map((written) => ({ from: site.url(file), written })));
  return [...inPages, ...inSheets].map((entry) => ({ ...entry, whole: new URL(entry.written, entry.from) }));
}
