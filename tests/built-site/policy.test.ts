import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { themeScript } from '../../src/site/theme-script.ts';
import { plain } from '../helpers/builds.ts';
import { type BuiltPage, readSite } from '../helpers/built-site.ts';
import { elements, metas, words } from '../helpers/elements.ts';

const { pages } = readSite(plain);
const on = <T>(find: (page: BuiltPage) => readonly T[]): readonly string[] =>
  pages.flatMap((page) => find(page).map((found) => `${page.path}: ${found}`));
const attributes = ({ document }: BuiltPage): readonly string[] =>
  elements(document, '*').flatMap(({ name, attribs }) => Object.keys(attribs).map((key) => `${name} ${key}`));
const policies = ({ document }: BuiltPage): readonly string[] => metas(document, 'content-security-policy');
const jsonLd = 'application/ld+json';

describe('every page', () => {
  test('carries one script and no other: it remembers the choice of colours, is under 1 kB and known by its hash', () => {
    const scripts = ({ document }: BuiltPage) =>
      elements(document, 'script').filter(({ attribs }) => attribs.type !== jsonLd);
    expect(
      on((page) =>
        scripts(page)
          .map(words)
          .filter((text) => text !== themeScript),
      ),
    ).toEqual([]);
    expect(pages.filter((page) => scripts(page).length !== 1).map(({ path }) => path)).toEqual([]);
    expect(Buffer.byteLength(themeScript)).toBeLessThan(1000);
    const hash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;
    expect(on((page) => policies(page).filter((policy) => !policy.includes(hash)))).toEqual([]);
  });

  test('carries that data as sound JSON', () => {
    const data = ({ document }: BuiltPage) =>
      elements(document, 'script').filter(({ attribs }) => attribs.type === jsonLd);
    expect(() => pages.flatMap(data).map((script) => JSON.parse(words(script)))).not.toThrow();
  });

  test('has no style attribute, which the policy would block', () => {
    expect(on((page) => attributes(page).filter((name) => name.endsWith(' style')))).toEqual([]);
  });

  test('has no event handler attribute', () => {
    expect(on((page) => attributes(page).filter((name) => / on[a-z]+$/.test(name)))).toEqual([]);
  });

  test('states one content policy', () => {
    expect(pages.filter((page) => policies(page).length !== 1).map(({ path }) => path)).toEqual([]);
  });

  test('states it before the first script and the body', () => {
    // Astro writes it at the end of the head, so font declarations stand above it.
    const ruled = /<script\b(?![^>]*ld\+json)|<body\b/i;
    const before = ({ html }: BuiltPage) => html.slice(0, html.toLowerCase().indexOf('content-security-policy'));
    expect(pages.filter((page) => ruled.test(before(page))).map(({ path }) => path)).toEqual([]);
  });

  test('rules in its policy what is not named, and styles and scripts by name', () => {
    const names = (policy: string) => policy.split(';').map((directive) => directive.trim().split(/\s+/)[0]);
    const wanted = ['default-src', 'script-src', 'style-src'];
    expect(
      on((page) => policies(page).flatMap((policy) => wanted.filter((name) => !names(policy).includes(name)))),
    ).toEqual([]);
  });

  test('lets in by its policy nothing but itself and what it vouches for by a hash', () => {
    const allowed = /^'(?:self|none|sha(?:256|384|512)-[\w+/=]+)'$/;
    const sources = (policy: string) =>
      policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    expect(
      on((page) =>
        policies(page)
          .flatMap(sources)
          .filter((source) => !allowed.test(source)),
      ),
    ).toEqual([]);
  });
});
