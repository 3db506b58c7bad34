import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { output, root } from '../helpers/builds.ts';
import { readTree } from '../helpers/folder-tree.ts';
import { type Run, runBuild } from '../helpers/run-build.ts';

const folder = join(output, 'kept-program');
const seeds = join(folder, 'articles');
const cache = join(folder, 'cache');
const programOf = (own: string): string => join(own, 'program');
const keyOf = (own: string): string => JSON.parse(readFileSync(join(programOf(own), 'about.json'), 'utf8')).key;
/** What Astro says when it makes the program of the pages. */
const made = 'Building static entrypoints';

const build = (name: string, own = cache, env: Readonly<Record<string, string>> = {}): Run =>
  runBuild({ SEEDS_DIR: seeds, OUT_DIR: join(folder, name), ...env }, own);
const site = (name: string) => readTree(join(folder, name));

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  expect(build('site').said).toContain(made);
});

describe('the program of the pages that a build leaves', () => {
  test('makes the same site of one story more as a build from nothing', () => {
    writeFileSync(
      join(seeds, 'more.txt'),
      ' date 2025-01-11 Chelsea ask about a keeper\n\nChelsea have made an offer for Thibaut Courtois. Real Madrid say no.',
    );
    const next = build('site');
    expect(next.ended, next.said).toBe(0);
    expect(next.said).not.toContain(made);
    // A percent sign in the name of a folder misleads who takes a path for an address, as Astro does with the style sheets.
    expect(build('anew', join(folder, '100% another cache')).said).toContain(made);
    expect(Object.keys(site('site')).length).toBeGreaterThan(60);
    expect(Object.keys(site('site')).filter((file) => file.endsWith('.css')).length).toBeGreaterThan(3);
    expect(site('site')).toEqual(site('anew'));
  });

  test('leaves all as it is where nothing has changed', () => {
    const before = site('site');
    const next = build('site');
    expect(next.ended, next.said).toBe(0);
    expect(next.said).toContain('Nothing has changed since the last build');
    expect(next.said).toContain('SITE is not set');
    expect(site('site')).toEqual(before);
  });

  test.each([
    ['a page', 'index.html'],
    ['a sitemap', 'sitemap-0.xml'],
    ['a file of the search index', 'search/pagefind/words.txt'],
  ])('makes %s again that somebody changed or removed', (_what, file) => {
    const before = site('site');
    for (const spoil of [
      () => appendFileSync(join(folder, 'site', file), ' '),
      () => rmSync(join(folder, 'site', file)),
    ]) {
      spoil();
      const next = build('site');
      expect(next.said).not.toContain('Nothing has changed');
      expect(site('site')).toEqual(before);
    }
  });

  test('writes the whole site where another folder is named', () => {
    expect(build('elsewhere').said).not.toContain(made);
    expect(site('elsewhere')).toEqual(site('site'));
  });

  test('is made again for another address, and tells that address', () => {
    expect(build('addressed', cache, { SITE: 'https://news.example' }).said).toContain(made);
    expect(site('addressed')['index.html']).toContain('https://news.example/');
  });

  test.each([
    ['is not whole', (place: string) => writeFileSync(join(place, 'about.json'), '{"key":')],
    ['is gone', (place: string) => rmSync(place, { recursive: true })],
  ])('is made again where it %s', (_what, spoil) => {
    const before = keyOf(cache);
    spoil(programOf(cache));
    const next = build('addressed', cache, { SITE: 'https://news.example' });
    expect(next.ended, next.said).toBe(0);
    expect(next.said).toContain(made);
    expect(keyOf(cache)).toBe(before);
    expect(readdirSync(cache).filter((name) => name.startsWith('program'))).toEqual(['program']);
  });

  test('stops, as any build, where an article cannot be read, and leaves the last site', () => {
    const before = site('addressed');
    writeFileSync(join(seeds, 'bad.txt'), ' date 2025-02-30 Nothing happened on this day.');
    const next = build('addressed', cache, { SITE: 'https://news.example' });
    rmSync(join(seeds, 'bad.txt'));
    expect(next.ended).toBe(1);
    expect(next.said).toContain('"2025-02-30" is not in the calendar');
    expect(next.said).not.toContain(made);
    expect(site('addressed')).toEqual(before);
    expect(readdirSync(cache).filter((name) => name.startsWith('staging'))).toEqual([]);
  });
});
