import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/site/check-page.ts';
import { storyFrom } from '../helpers/story-from.ts';

const seed = ' date 2025-01-03 Liverpool & Chelsea “wait”. They are calm.';
const titled = '---\ntitle: A title\nslug: titled\n---\nText.';
const stories = new Map([
  ['a', storyFrom(seed)],
  ['b', storyFrom(titled)],
]);
const check = (html: string) => checkPage(html, stories);

describe('a line that is its seed’s', () => {
  test.each([
    ['plain', '<p data-story="a" data-span="45-59">They are calm.</p>'],
    ['escaped', '<p data-story="a" data-span="17-44">Liverpool &amp; Chelsea “wait”.</p>'],
    ['in pieces', '<p data-story="a" data-span="17-44"><mark>Liverpool</mark> &#38; <i>Chelsea</i> “wait”.</p>'],
    ['a title of the front matter', '<h1 data-story="b" data-span="title">A title</h1>'],
    [
      'inside another',
      '<p data-story="a" data-span="45-59">They are <b data-story="a" data-span="54-58">calm</b>.</p>',
    ],
  ])('passes: %s', (_, html) => {
    const { lines, mismatches } = check(html);
    expect(mismatches).toEqual([]);
    expect(lines).toBeGreaterThan(0);
  });
});

describe('a line that is not', () => {
  test.each([
    ['one character changed', '<p data-story="a" data-span="45-59">They are balm.</p>'],
    ['one character more', '<p data-story="a" data-span="45-59">They are calm. </p>'],
    ['a kinder apostrophe', '<p data-story="a" data-span="17-44">Liverpool &amp; Chelsea "wait".</p>'],
    ['another place', '<p data-story="a" data-span="44-59">They are calm.</p>'],
    ['a story there is not', '<p data-story="c" data-span="45-59">They are calm.</p>'],
    ['a place there is not', '<p data-story="a" data-span="45-5900">They are calm.</p>'],
    ['no place at all', '<p data-story="a">They are calm.</p>'],
    ['a title where the text has its own', '<h1 data-story="a" data-span="title">Liverpool &amp; Chelsea “wait”</h1>'],
  ])('is found: %s', (_, html) => {
    expect(check(html).mismatches).toHaveLength(1);
  });
});

test('any one character changed in the seed is found', () => {
  const html = '<p data-story="a" data-span="17-59">Liverpool &amp; Chelsea “wait”. They are calm.</p>';
  for (let at = 17; at < 59; at += 1) {
    const changed = `${seed.slice(0, at)}${seed[at] === '#' ? '!' : '#'}${seed.slice(at + 1)}`;
    const story = { ...storyFrom(seed), text: changed };
    expect(checkPage(html, new Map([['a', story]])).mismatches).toHaveLength(1);
  }
});
