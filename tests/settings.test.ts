import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/settings.ts';

describe('with nothing chosen', () => {
  it.each([
    ['an empty environment', {}],
    ['empty values', { SEEDS_DIR: '', OUT_DIR: '', SITE: '', BASE: '' }],
    ['values of white space', { SEEDS_DIR: '  ', OUT_DIR: '\t', SITE: ' ', BASE: ' ' }],
    ['other variables', { PATH: '/bin', seeds_dir: 'elsewhere', SITE_URL: 'nonsense' }],
  ])('%s gives the folders of the project and the root of an example host', (_what, env) => {
    expect(readSettings(env)).toEqual({
      calledFrom: resolve('.'),
      seedsDir: resolve('seeds'),
      maxStoryBytes: 2_000_000,
      outDir: resolve('dist'),
      site: 'https://saga.example',
      siteIsExample: true,
      base: '/',
      now: null,
    });
  });
});

describe('folders', () => {
  it.each([
    ['a relative path is taken from the working folder', '../articles', resolve('..', 'articles')],
    ['an absolute path is kept', '/srv/articles', resolve('/srv/articles')],
    ['a slash at the end is dropped', '/srv/articles/', resolve('/srv/articles')],
    ['white space around it is dropped', ' articles ', resolve('articles')],
  ])('%s', (_what, given, folder) => {
    expect(readSettings({ SEEDS_DIR: given }).seedsDir).toBe(folder);
    expect(readSettings({ OUT_DIR: given }).outDir).toBe(folder);
  });
});

describe('BASE that no address may hold', () => {
  it.each(['/a b/', '/ü/', 'https://x.example/y/', '/a#b/', '/a//b/', '/../x/', '/a/./b/', '..'])(
    '%s is refused',
    (given) => {
      expect(() => readSettings({ BASE: given })).toThrow(`BASE is "${given}"`);
    },
  );
});

describe('MAX_STORY_BYTES', () => {
  it.each([
    ['1', 1],
    [' 5000000 ', 5_000_000],
    ['999999999', 999_999_999],
  ])('%j is a number of bytes', (given, bytes) => {
    expect(readSettings({ MAX_STORY_BYTES: given }).maxStoryBytes).toBe(bytes);
  });

  it.each(['0', '-1', '2 MB', '2e6', '0x10', '1.5', '1000000000', 'no'])('%j is refused', (given) => {
    expect(() => readSettings({ MAX_STORY_BYTES: given })).toThrow(`MAX_STORY_BYTES is "${given}"`);
  });
});

describe('SITE', () => {
  it.each([
    ['https://news.example', 'https://news.example'],
    ['https://news.example/', 'https://news.example'],
    [' https://news.example ', 'https://news.example'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['https://News.Example:443', 'https://news.example'],
  ])('%s is the address of a host', (given, site) => {
    expect(readSettings({ SITE: given }).site).toBe(site);
  });

  it.each([
    ['without a scheme', 'news.example'],
    ['with a path', 'https://news.example/saga/'],
    ['with a query', 'https://news.example/?a=1'],
    ['with a fragment', 'https://news.example/#a'],
    ['of files', 'file:///srv/site'],
    ['of mail', 'mailto:desk@news.example'],
    ['of a script', 'javascript:alert(1)'],
    ['without a host', 'https://'],
    ['with a password', 'https://desk:secret@news.example'],
  ])('an address %s is refused; the message quotes it and names the remedy', (_what, given) => {
    expect(() => readSettings({ SITE: given })).toThrow(`SITE is "${given}"`);
    expect(() => readSettings({ SITE: given })).toThrow(/Write it as https:.*BASE/);
  });
});

describe('BASE has a slash at both ends, however it is given:', () => {
  it.each([
    ['/', '/'],
    ['//', '/'],
    ['saga', '/saga/'],
    ['/saga', '/saga/'],
    ['saga/', '/saga/'],
    ['/saga/', '/saga/'],
    ['//saga//', '/saga/'],
    ['/a/b', '/a/b/'],
    ['/~desk/v1.0/..saga/', '/~desk/v1.0/..saga/'],
  ])('%s', (given, base) => {
    expect(readSettings({ BASE: given }).base).toBe(base);
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  it.each([
    ['0', 0],
    [' 1767225600 ', 1_767_225_600_000],
    ['99999999999', 99_999_999_999_000],
  ])('%j is a moment', (given, now) => {
    expect(readSettings({ SOURCE_DATE_EPOCH: given }).now).toBe(now);
  });

  it.each(['-1', '2026-01-01', '1e9', '100000000000', 'now'])('%j is refused', (given) => {
    expect(() => readSettings({ SOURCE_DATE_EPOCH: given })).toThrow(`SOURCE_DATE_EPOCH is "${given}", which is no`);
  });
});
