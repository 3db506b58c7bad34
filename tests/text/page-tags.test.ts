import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/site/html.ts';
import { attributesOf, tagsOf, unescaped } from '../../src/text/page-tags.ts';

const toldOf = (html: string): readonly string[] => {
  const found: string[] = [];
  for (const { name, isEnd, start, end } of tagsOf(html))
    found.push(`${isEnd ? '/' : ''}${name} ${html.slice(start, end)}`);
  return found;
};

describe('tells of every tag', () => {
  test.each([
    ['one and its end', '<p>They wait.</p>', ['p <p>', '/p </p>']],
    ['in capitals', '<P>They wait.</P>', ['p <P>', '/p </P>']],
    ['one that closes itself', '<meta charset="utf-8" />', ['meta <meta charset="utf-8" />']],
    ['a sign of one within quotes', '<a title="a > b">', ['a <a title="a > b">']],
    ['the other quotes within quotes', `<a title="it's > b">`, [`a <a title="it's > b">`]],
    ['one with a hyphen', '<my-part></my-part>', ['my-part <my-part>', '/my-part </my-part>']],
  ])('%s', (_what, html, tags) => expect(toldOf(html)).toEqual(tags));
});

describe('tells of no tag', () => {
  test.each([
    ['in an attribute', '<a title="<b>">', ['a <a title="<b>">']],
    ['in a style', '<style>a{content:"<b>"}</style>', ['style <style>', '/style </style>']],
    ['in a script', '<script>"<b>"</script>', ['script <script>', '/script </script>']],
    ['in escaped text', '<p>&lt;b&gt;</p>', ['p <p>', '/p </p>']],
    ['for the type of the document', '<!doctype html><!-- b -->', []],
  ])('%s', (_what, html, tags) => expect(toldOf(html)).toEqual(tags));
});

test.each([
  [' data-story="a"', { 'data-story': 'a' }],
  [` data-span='3-9' class=b`, { 'data-span': '3-9', class: 'b' }],
  [' async src="/a.js"', { async: '', src: '/a.js' }],
  [' title="a &amp; b=c"', { title: 'a & b=c' }],
  [' TYPE="module" /', { type: 'module' }],
])('reads the attributes of %s', (attributes, expected) =>
  expect(Object.fromEntries(attributesOf({ attributes }))).toEqual(expected),
);

test.each(['They wait & see', '<b>', '“it’s” "it\'s"', '&amp;', 'a; b &copy c', '&#38; &#x26;'])(
  'gives back what was escaped: %s',
  (text) => expect(unescaped(escaped(text))).toBe(text),
);

test.each([
  ['&#39;&#x27;&apos;', "'''"],
  ['&copy; &nosuch;', '&copy; &nosuch;'],
  ['&#1114112;', '&#1114112;'],
])('reads %s as %s', (html, text) => expect(unescaped(html)).toBe(text));
