import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seedFolder } from '../../src/ingest/folder/seed-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'seed-links-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder of articles that holds one link. */
function linked(name: string, target: string): string {
  const folder = join(root, `${name}-articles`);
  mkdirSync(folder);
  symlinkSync(target, join(folder, name));
  return folder;
}

describe('a link among the articles is not followed, and told,', () => {
  writeFileSync(join(root, 'elsewhere.txt'), 'Northport win.');
  it.each([
    ['to an article', 'a.txt', join(root, 'elsewhere.txt')],
    ['to a file of the system', 'b.txt', '/etc/passwd'],
    ['to an article beside it', 'c.txt', 'd.txt'],
    ['to a folder', 'more', root],
    ['to a folder, under the name of an article', 'more.md', root],
    ['to its own folder', 'again', '.'],
    ['to itself', 'self.txt', 'self.txt'],
    ['to nothing', 'gone.txt', join(root, 'nothing.txt')],
    ['to a device', 'null.txt', '/dev/null'],
    ['under the name of no article', 'picture.jpg', join(root, 'elsewhere.txt')],
  ])('%s', async (_where, name, target) => {
    const { files, problems } = await seedFolder(linked(name, target), 2_000_000);
    expect(files).toEqual([]);
    expect(problems).toEqual([
      {
        severity: 'fatal',
        rule: 'link',
        file: `${name}-articles/${name}`,
        line: 1,
        found: 'This is a link, and links are not followed.',
        remedy: 'Put the article itself there, or remove the link.',
      },
    ]);
  });
});

it('a hidden link is hidden', async () => {
  expect(await seedFolder(linked('.hidden.txt', '/etc/passwd'), 2_000_000)).toEqual({ files: [], problems: [] });
});

it('the folder of articles may itself be a link', async () => {
  mkdirSync(join(root, 'real'));
  writeFileSync(join(root, 'real', 'a.txt'), 'Northport win.');
  symlinkSync('real', join(root, 'seeds'));
  const { files, problems } = await seedFolder(join(root, 'seeds'), 2_000_000);
  expect(files.map(({ seedPath }) => seedPath)).toEqual(['seeds/a.txt']);
  expect(problems).toEqual([]);
});
