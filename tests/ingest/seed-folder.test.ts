import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedFolder } from '../../src/ingest/seed-folder.ts';

let parent = '';
let folder = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'seed-folder-'));
  folder = join(parent, 'articles');
  mkdirSync(folder);
});
afterEach(() => rmSync(parent, { recursive: true }));

function write(path: string, content: string | Uint8Array = 'Text.'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const found = async () => (await seedFolder(folder)).map(({ relativePath }) => relativePath);

describe('an article is', () => {
  it.each([
    'a.txt',
    'a.md',
    'A.TXT',
    'read me.txt',
    'a.b.txt',
    '2025/a.txt',
    '2025/january/first week/a.md',
    'notes.txt/a.txt',
    'é🙄.txt',
  ])('%s', async (path) => {
    write(path);
    expect(await found()).toEqual([path]);
  });
});

describe('no article is', () => {
  it.each([
    'a',
    'a.html',
    'a.txt.bak',
    'a.txt~',
    'a.text',
    'a.mdx',
    'txt',
    'a-txt',
    '.txt',
    '.md',
    '.a.txt',
    '._a.txt',
    '.hidden/a.txt',
    '2025/.hidden/a.txt',
    '2025/.hidden/deeper/a.txt',
    '2025/.a.txt',
    'notes.txt/a.html',
  ])('%s', async (path) => {
    write(path);
    expect(await found()).toEqual([]);
  });

  it('there in an empty folder', async () => {
    expect(await found()).toEqual([]);
  });
});

it('they come sorted by path, whatever the order they were written in', async () => {
  const sorted = ['10.txt', '2.txt', '2025-b.txt', '2025/a.txt', '2025/b/a.txt', 'B.txt', 'a.md', 'a.txt', 'ä.txt'];
  for (const path of [...sorted.slice(3), ...sorted.slice(0, 3)].toReversed()) write(path);
  expect(await found()).toEqual(sorted);
});

describe('a file', () => {
  it('is called by the folder’s name and its path below', async () => {
    write('2025/a.txt');
    expect(await seedFolder(folder)).toMatchObject([{ relativePath: '2025/a.txt', seedPath: 'articles/2025/a.txt' }]);
    expect(await seedFolder(`${folder}/`)).toMatchObject([{ seedPath: 'articles/2025/a.txt' }]);
  });

  it('is given as the bytes it is, text or not', async () => {
    write('a.txt', new Uint8Array([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff]));
    write('b.txt', '');
    expect((await seedFolder(folder)).map(({ bytes }) => [...bytes])).toEqual([
      [0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff],
      [],
    ]);
  });
});

describe('a folder that cannot be read is named, with the remedy:', () => {
  it.each([
    ['one that is not there', 'nowhere'],
    ['a file', 'articles/a.txt'],
  ])('%s', async (_what, name) => {
    write('a.txt');
    const path = join(parent, name);
    await expect(seedFolder(path)).rejects.toThrow(`"${path}"`);
    await expect(seedFolder(path)).rejects.toThrow('SEEDS_DIR');
  });
});
