import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/site/content-policy.ts';
import { themeScripts } from '../../src/site/theme-script.ts';

const { head: early, switch: themeScript } = themeScripts;
const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string): string =>
  /content-security-policy" content="([^"]*)"/.exec(withPolicy(html))?.[1] ?? '';
const sourcesOf = (html: string, name: string): string | undefined =>
  policyOf(html)
    .split('; ')
    .find((directive) => directive.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe('the policy of a page lets in', () => {
  it.each([
    ['no script and no style where there is none', page('<title>Vance stays</title>'), "'none'", "'none'"],
    [
      'a style and a script by their hashes',
      page('<style>a{}</style>', `<script>${themeScript}</script>`),
      hash(themeScript),
      hash('a{}'),
    ],
    [
      'both scripts, in their order',
      page(`<script>${early}</script>`, `<script>${themeScript}</script>`),
      `${hash(early)} ${hash(themeScript)}`,
      "'none'",
    ],
    ['the same style once', page('<style>a{}</style><style>a{}</style>'), "'none'", hash('a{}')],
    [
      'several, in their order',
      page('<style>a{}</style><style>b{}</style>'),
      "'none'",
      `${hash('a{}')} ${hash('b{}')}`,
    ],
    [
      'a style sheet of the site, beside a style',
      page('<style>a{}</style><link rel="stylesheet" href="/_astro/a.css">'),
      "'none'",
      `${hash('a{}')} 'self'`,
    ],
    ['no style sheet for another link', page('<link rel="icon" href="/favicon.ico">'), "'none'", "'none'"],
    ['a module', page('', `<script type="module">${themeScript}</script>`), hash(themeScript), "'none'"],
    ['no script from a file', page('<script src="/a.js"></script>'), "'none'", "'none'"],
    ['data without a word of it', page('<script type="application/ld+json">{}</script>'), "'none'", "'none'"],
    [
      'characters beyond ASCII as UTF-8',
      page('<style>a::before{content:"’"}</style>'),
      "'none'",
      hash('a::before{content:"’"}'),
    ],
    [
      'nothing for what only looks like a script',
      page('', '<p>&lt;script&gt;b()&lt;/script&gt;</p>'),
      "'none'",
      "'none'",
    ],
  ])('%s', (_what, html, scripts, styles) => {
    expect([sourcesOf(html, 'script-src'), sourcesOf(html, 'style-src')]).toEqual([scripts, styles]);
  });
});

it('stands right behind the character set, and nothing else of the page changes', () => {
  const html = page('<style>a{}</style>', '<p>Vance stays</p>');
  expect(withPolicy(html)).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src/,
  );
  expect(withPolicy(html).replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
});

it('is never left out: a page that cannot carry it is a fault', () => {
  expect(() => withPolicy('<html><head></head></html>')).toThrow('charset');
});

it.each([
  '<script>window.__hit=1</script>',
  '<script type="module">x()</script>',
  '<svg><script>x()</script></svg>',
  '<script></script>',
])('lets in no script that is not ours: %s is a fault', (script) => {
  expect(() => withPolicy(page('', script))).toThrow('a script that is none of ours');
});
