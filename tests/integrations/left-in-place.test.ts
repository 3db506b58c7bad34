import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftInPlace } from '../../src/integrations/left-in-place.ts';

let folder = '';
const page = 'stories/a/index.html';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'left-'));
  write('site', 'as it was');
  writeFileSync(join(folder, 'site/about.html'), 'as it was');
  const { made, remember } = leftInPlace('all', join(folder, 'memory'), join(folder, 'site'), join(folder, 'first'));
  made(page, { key: 'key', notes: ['2025-01-03', 4] });
  made('about.html', { key: null, notes: ['', 2] });
  remember();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (site: string): string => join(folder, site, page);
function write(site: string, text: string): void {
  mkdirSync(join(folder, site, 'stories/a'), { recursive: true });
  writeFileSync(file(site), text);
}
const next = (site = 'site', whole = 'all') =>
  leftInPlace(whole, join(folder, 'memory'), join(folder, site), join(folder, 'staged'));

describe('a page is left in its place', () => {
  test('where it is made from the same, with what was noted of it', () => {
    expect(next().reuse(page, 'key')).toEqual(['2025-01-03', 4]);
    expect(readFileSync(file('staged'), 'utf8')).toBe('as it was');
    expect(statSync(file('staged')).ino).toBe(statSync(file('site')).ino);
  });

  test('by one build after the other', () => {
    const one = next();
    one.reuse(page, 'key');
    one.remember();
    rmSync(join(folder, 'staged'), { recursive: true });
    expect(next().reuse(page, 'key')).not.toBeNull();
  });
});

describe('of files that were made together', () => {
  const index = ['search/a', 'search/b'];
  const site = () => join(folder, 'site');
  beforeEach(() => {
    mkdirSync(join(site(), 'search'));
    for (const name of index) writeFileSync(join(site(), name), name);
    const { made, remember } = leftInPlace('all', join(folder, 'memory'), site(), join(folder, 'second'));
    for (const name of index) made(name, { key: name, notes: [], part: 'words' });
    made(page, { key: 'key', notes: [] });
    remember();
  });

  test('all are named, with their keys, and nothing else', () => {
    expect(next().ofPart('words')).toEqual(index.map((name) => [name, name]));
    expect(next().ofPart('other words')).toEqual([]);
  });

  test('none is where somebody has touched one', () => {
    writeFileSync(join(site(), 'search/b'), 'somebody’s');
    expect(next().ofPart('words')).toEqual([]);
  });

  test('one that is left becomes part of what the next build makes', () => {
    const one = next();
    expect(one.reuse('search/a', 'search/a', 'other words')).not.toBeNull();
    one.remember();
    expect(next().ofPart('other words')).toEqual([['search/a', 'search/a']]);
    expect(next().ofPart('words')).toEqual([]);
  });
});

describe('a page is made anew', () => {
  test('where it is made from something else', () => expect(next().reuse(page, 'another key')).toBeNull());
  test('that the last build did not make', () => expect(next().reuse('stories/b/index.html', 'key')).toBeNull());
  test('in another site', () => {
    write('elsewhere', 'as it was');
    expect(next('elsewhere').reuse(page, 'key')).toBeNull();
  });

  test.each([
    ['whose words somebody changed', () => writeFileSync(file('site'), 'as it is!')],
    ['that somebody wrote again', () => utimesSync(file('site'), 1, 1)],
    ['whose mode somebody changed', () => chmodSync(file('site'), 0o600)],
    ['that somebody removed', () => rmSync(file('site'))],
    [
      'in whose place somebody put a link',
      () => {
        rmSync(file('site'));
        symlinkSync('/etc/hostname', file('site'));
      },
    ],
    ['of which the last build did not tell', () => rmSync(join(folder, 'memory'))],
    ['of which it told half', () => writeFileSync(join(folder, 'memory'), '{"site":')],
    [
      'that the last build left out',
      () => {
        next().remember();
      },
    ],
  ])('%s', (_what, change) => {
    change();
    expect(next().reuse(page, 'key')).toBeNull();
  });
});

describe('the whole site is left in its place', () => {
  test('where it is made from the same, pages without a key too', () => {
    expect([...(next().reuseAll() ?? [])]).toEqual([
      [page, ['2025-01-03', 4]],
      ['about.html', ['', 2]],
    ]);
    expect(readFileSync(join(folder, 'staged/about.html'), 'utf8')).toBe('as it was');
  });
});

describe('the whole site is not left in its place', () => {
  test('where it is made from something else', () => expect(next('site', 'others').reuseAll()).toBeNull());
  test('where one of its files is another', () => {
    writeFileSync(join(folder, 'site/about.html'), 'as it is!');
    expect(next().reuseAll()).toBeNull();
  });
  test('where one of its files was gone when its build ended', () => {
    const build = next();
    build.reuseAll();
    rmSync(join(folder, 'site/about.html'));
    build.remember();
    expect([next().reuseAll(), next().reuse(page, 'key')]).toEqual([null, ['2025-01-03', 4]]);
  });
  test('where there is none', () => expect(next('elsewhere').reuseAll()).toBeNull());
  test('nor is a page that nobody can say what it is made from', () =>
    expect(next().reuse('about.html', 'key')).toBeNull());
});

describe('the whole site is as it was left', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'site/sitemap.xml'), 'of somebody else');
    const one = next();
    one.reuseAll();
    one.remember();
  });

  test('where nothing has changed', () => expect(next().isWhole()).toBe(true));
  test.each<readonly [string, () => unknown]>([
    ['where it is made from something else', () => {}],
    ['where a page was written to', () => write('site', 'as it is')],
    ['where a page was removed', () => rmSync(file('site'))],
    ['where a file of another writer was written to', () => writeFileSync(join(folder, 'site/sitemap.xml'), 'changed')],
    ['where a file of another writer was removed', () => rmSync(join(folder, 'site/sitemap.xml'))],
    [
      'where its memory is of an older form',
      () => writeFileSync(join(folder, 'memory'), `{"site":${JSON.stringify(join(folder, 'site'))}}`),
    ],
  ])('but not %s', (what, change) => {
    change();
    expect(next('site', what.includes('something else') ? 'else' : 'all').isWhole()).toBe(false);
  });
});
