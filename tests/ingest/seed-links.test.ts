import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seedFolder } from '../../src/ingest/seed-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'seed-links-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder of articles that holds one link. */
function linked(name: string, target: string): string {
  const folder = join(root, `${name}-articles`);
  mkdirSync(folder);
  symlinkSync(target, join(folder, name));
  return folder;
}

describe('a link among the articles', () => {
  it('to an article is read as one', async () => {
    writeFileSync(join(root, 'elsewhere.txt'), 'Northport win.');
    const files = await seedFolder(linked('a.txt', join(root, 'elsewhere.txt')));
    expect(files.map(({ relativePath }) => relativePath)).toEqual(['a.txt']);
  });

  it('to a folder is refused, for what it holds would be lost', async () => {
    await expect(seedFolder(linked('more', root))).rejects.toThrow('is a link to a folder');
  });

  it('to nothing is refused', async () => {
    await expect(seedFolder(linked('gone.txt', join(root, 'nothing.txt')))).rejects.toThrow('is a link to nothing');
  });
});
