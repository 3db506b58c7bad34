import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { namedFiles } from '../../../src/commands/desk/named-files.ts';
import { seedFolder } from '../../../src/ingest/folder/seed-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'named-'));
afterAll(() => rmSync(home, { recursive: true }));
const seedsDir = join(home, 'seeds');
for (const folder of ['seeds/below', 'elsewhere/seeds']) mkdirSync(join(home, folder), { recursive: true });
for (const path of ['seeds/a.txt', 'seeds/below/b.md', 'elsewhere/c.txt', 'elsewhere/seeds/a.txt'])
  writeFileSync(join(home, path), path);
writeFileSync(join(home, 'seeds/README.md'), 'How to add one.');
writeFileSync(join(home, 'elsewhere/page.html'), '<p>');
symlinkSync('/etc/passwd', join(home, 'seeds/link.txt'));
symlinkSync(seedsDir, join(home, 'way'));

async function find(calledFrom: string, ...written: readonly string[]) {
  const folder = await seedFolder(seedsDir, 1000);
  const found = await namedFiles(
    written,
    { seedsDir, calledFrom: join(home, calledFrom), maxStoryBytes: 1000 },
    folder,
  );
  return { named: [...found.named], added: found.folder.files.length - folder.files.length };
}

describe('a file of the folder is found', () => {
  test.each([
    ['from beside it', '.', 'seeds/a.txt', 'seeds/a.txt'],
    ['from within', 'seeds', 'a.txt', 'seeds/a.txt'],
    ['from anywhere, by its path in the folder', 'elsewhere', 'below/b.md', 'seeds/below/b.md'],
    ['by its whole path', '.', join(seedsDir, 'a.txt'), 'seeds/a.txt'],
    ['through a link to the folder', '.', 'way/a.txt', 'seeds/a.txt'],
    ['though it cannot be read', '.', 'seeds/link.txt', 'seeds/link.txt'],
  ])('%s', async (_how, from, written, path) => {
    expect(await find(from, written)).toEqual({ named: [path], added: 0 });
  });

  test('once, however often it is named', async () => {
    expect(await find('.', 'seeds/a.txt', 'a.txt', 'way/a.txt')).toEqual({ named: ['seeds/a.txt'], added: 0 });
  });
});

describe('a file elsewhere stands in the folder as if it were added', () => {
  test.each([
    ['under the path that is written', '.', 'elsewhere/c.txt', 'elsewhere/c.txt'],
    [
      'under its whole path where one of the folder is called so',
      'elsewhere',
      'seeds/a.txt',
      join(home, 'elsewhere/seeds/a.txt'),
    ],
  ])('%s', async (_how, from, written, path) => {
    expect(await find(from, written, written)).toEqual({ named: [path], added: 1 });
  });
});

describe('refused is', () => {
  test.each([
    ['a file that is not there', 'nowhere.txt', /^The article ".*nowhere\.txt" is not there\./],
    ['a folder', 'seeds/below', /^"seeds\/below" is a folder\. Name files in it/],
    ['the folder itself', 'seeds', /^"seeds" is a folder\. Name files in it/],
    ['a README', 'seeds/README.md', /^"seeds\/README\.md" is no article by its name/],
    ['a page', 'elsewhere/page.html', /^"elsewhere\/page\.html" is no article by its name.* npm run add\.$/],
  ])('%s', async (_what, written, sentence) => {
    await expect(find('.', written)).rejects.toThrow(sentence);
  });
});
