import { createHash } from 'node:crypto';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { themeScripts } from '../../src/site/theme-script.ts';
import { plain, secondBeat } from '../helpers/builds.ts';
import { type BuiltPage, readSite } from '../helpers/built-site.ts';
import { elements, metas, words } from '../helpers/elements.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

const allPages = [plain, secondBeat].flatMap((build) => readSite(build).pages);
/** The one kind of page that loads scripts. */
const searches = ({ path }: BuiltPage): boolean => pageKinds.search.test(path);
const pages = allPages.filter((page) => !searches(page));
const on = <T>(find: (page: BuiltPage) => readonly T[]): readonly string[] =>
  pages.flatMap((page) => find(page).map((found) => `${page.path}: ${found}`));
const attributes = ({ document }: BuiltPage): readonly string[] =>
  elements(document, '*').flatMap(({ name, attribs }) => Object.keys(attribs).map((key) => `${name} ${key}`));
const policies = ({ document }: BuiltPage): readonly string[] => metas(document, 'content-security-policy');
const ours: readonly string[] = Object.values(themeScripts);
const jsonLd = 'application/ld+json';
/** Whether it is made to stand in the page of another. */
const isFramed = ({ path }: BuiltPage): boolean => pageKinds.embed.test(path);

describe('every page but the search', () => {
  test('carries two scripts and no other, and one in a frame none: they remember the choice of colours and are under 1 kB', () => {
    const scripts = ({ document }: BuiltPage) =>
      elements(document, 'script').filter(({ attribs }) => attribs.type !== jsonLd);
    expect(
      on((page) =>
        scripts(page)
          .map(words)
          .filter((text) => !ours.includes(text)),
      ),
    ).toEqual([]);
    expect(
      pages.filter((page) => scripts(page).length !== (isFramed(page) ? 0 : ours.length)).map(({ path }) => path),
    ).toEqual([]);
    expect(pages.some(isFramed)).toBe(true);
    expect(Buffer.byteLength(ours.join(''))).toBeLessThan(1000);
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

  test('states it before the first style or style sheet, the first script and the body', () => {
    const ruled = /<style\b|<script\b|<body\b|stylesheet/i;
    const before = ({ html }: BuiltPage) => html.slice(0, html.toLowerCase().indexOf('content-security-policy'));
    expect(pages.filter((page) => ruled.test(before(page))).map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['script', 'exactly each script that stands in it'],
    ['style', 'exactly each style that stands in it, and style sheets of the site'],
  ])('lets in by its %s policy, by its hash, %s', (element) => {
    const named = (policy: string): readonly string[] =>
      policy
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .find(([name]) => name === `${element}-src`)
        ?.slice(1) ?? [];
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    // What is data is never run.
    const isRun = ({ attribs }: { attribs: Readonly<Record<string, string>> }): boolean => attribs.type !== jsonLd;
    const own = element === 'style' ? ["'self'"] : [];
    const orNone = (hashes: readonly string[]): readonly string[] =>
      hashes.length + own.length > 0 ? [...hashes, ...own] : ["'none'"];
    expect(pages.map((page) => [page.path, policies(page).map(named)])).toEqual(
      pages.map(({ path, document }) => [
        path,
        [orNone([...new Set(elements(document, element).filter(isRun).map(DomUtils.textContent).map(hash))])],
      ]),
    );
  });

  test('lets in nothing else but images, fonts and the manifest of the site itself', () => {
    const others = (policy: string) =>
      policy
        .split(';')
        .map((directive) => directive.trim())
        .filter((directive) => !/^(?:script|style)-src /.test(directive));
    const allowed = [
      "default-src 'none'",
      "img-src 'self'",
      "font-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ];
    expect(new Set(pages.map((page) => policies(page).flatMap(others).join()))).toEqual(new Set([allowed.join()]));
  });
});

describe('the page that searches', () => {
  const all = allPages.filter(searches);
  const directive = (name: string) =>
    all.flatMap(policies).map((policy) =>
      policy
        .split(';')
        .map((each) => each.trim())
        .find((each) => each.startsWith(`${name} `)),
    );

  test('stands once in each site', () => {
    expect(all).toHaveLength(2);
  });

  test('carries one script beside those of every page, a file of the site', () => {
    const scripts = all.map(({ document }) =>
      elements(document, 'script')
        .filter(({ attribs }) => attribs.type !== jsonLd)
        .map((script) => (script.attribs.src ? 'file' : words(script))),
    );
    expect(scripts.map((own) => own.toSorted())).toEqual(all.map(() => [...ours, 'file'].toSorted()));
    const addresses = all.flatMap(({ document }) =>
      elements(document, 'script').flatMap(({ attribs }) => attribs.src ?? []),
    );
    expect(addresses.filter((address) => !address.startsWith('/_astro/'))).toEqual([]);
  });

  test('may run the scripts and the search of its own site, and no other, and fetch its index', () => {
    const hash = ours.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
    expect(new Set(directive('script-src'))).toEqual(new Set([`script-src ${hash} 'self' 'wasm-unsafe-eval'`]));
    expect(new Set(directive('connect-src'))).toEqual(new Set(["connect-src 'self'"]));
    expect(new Set(directive('default-src'))).toEqual(new Set(["default-src 'none'"]));
  });

  test('has no style attribute and no event handler', () => {
    const found = all.flatMap(attributes).filter((name) => name.endsWith(' style') || / on[a-z]+$/.test(name));
    expect(found).toEqual([]);
  });
});
