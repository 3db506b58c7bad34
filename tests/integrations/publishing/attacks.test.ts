import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFolder } from '../../../src/integrations/publishing/output-folder.ts';
import { realPath } from '../../../src/integrations/publishing/real-path.ts';
import { removeEmptyFolders } from '../../../src/integrations/publishing/remove-empty-folders.ts';
import { repair } from '../../../src/integrations/publishing/repair.ts';
import { repairSite } from '../../../src/integrations/publishing/repair-site.ts';
import { readMark, writeMark } from '../../../src/integrations/publishing/site-mark.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'saga-attacks-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = 'A build of the site made this folder for its work, and the next build removes it.\n';
function site(path: string, words: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
  writeMark(path);
}
/** What a build leaves that was killed between its two renames. */
function killed(): string {
  const work = join(folder, '.dist.publishing-abcDEF');
  site(join(work, 'new'), 'new');
  site(join(work, 'old'), 'old');
  writeFileSync(join(work, 'made-by-a-build.txt'), note);
  return work;
}
const target = () => join(folder, 'dist');

describe('after a kill between the two renames', () => {
  test('the new site takes the place of an empty folder that somebody made there', () => {
    killed();
    mkdirSync(target());
    repair(target());
    expect(readFileSync(join(target(), 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('both sites stay where somebody else’s files stand in their place', () => {
    const work = killed();
    mkdirSync(target());
    writeFileSync(join(target(), 'thesis.txt'), 'mine');
    repair(target());
    expect(readdirSync(target())).toEqual(['thesis.txt']);
    expect(readdirSync(work).toSorted()).toEqual(['made-by-a-build.txt', 'new', 'old']);
  });
});

describe('a folder that only looks like a build’s work', () => {
  test('is left alone with an empty note beside other files', () => {
    const forged = join(folder, '.dist.publishing-abcdef');
    mkdirSync(forged);
    writeFileSync(join(forged, 'made-by-a-build.txt'), '');
    writeFileSync(join(forged, 'mine.txt'), 'mine');
    site(target(), 'site');
    repair(target());
    expect(readdirSync(forged).toSorted()).toEqual(['made-by-a-build.txt', 'mine.txt']);
  });

  test('is left alone when it is a link', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, '.dist.publishing-abcdef'));
    site(target(), 'site');
    repair(target());
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.publishing-abcdef', 'dist', 'elsewhere']);
  });
});

describe('a list of files that is no regular file is none, and is not waited for:', { timeout: 5_000 }, () => {
  test('a pipe', () => {
    mkdirSync(target());
    execFileSync('mkfifo', [join(target(), '.site-build.json')]);
    expect(readMark(target())).toBeNull();
  });

  test('a link, though it leads to a list', () => {
    site(join(folder, 'other'), 'site');
    mkdirSync(target());
    symlinkSync(join(folder, 'other/.site-build.json'), join(target(), '.site-build.json'));
    expect(readMark(target())).toBeNull();
  });
});

test('a file whose name no list can hold is refused before the site is published', () => {
  mkdirSync(target());
  writeFileSync(join(target(), 'a\\b.txt'), '');
  expect(() => writeMark(target())).toThrow('Rename it');
});

test('folders without a file are no part of a site', () => {
  mkdirSync(join(target(), 'a/b/c'), { recursive: true });
  mkdirSync(join(target(), 'd/e'), { recursive: true });
  writeFileSync(join(target(), 'd/f.txt'), '');
  removeEmptyFolders(target());
  expect(readdirSync(target(), { recursive: true })).toEqual(['d', join('d', 'f.txt')]);
});

test('a link is followed as the system follows it, where its way leads through another link', () => {
  mkdirSync(join(folder, 'l/a'), { recursive: true });
  mkdirSync(join(folder, 'l/other/dir'), { recursive: true });
  symlinkSync('../other/dir', join(folder, 'l/a/l2'));
  symlinkSync('l2/../new', join(folder, 'l/a/link'));
  expect(realPath(join(folder, 'l/a/link'))).toBe(join(folder, 'l/other/new'));
});

test('the history of a project is none to write into, wherever it lies', () => {
  const project = { root: join(folder, 'tree'), seeds: join(folder, 'tree/seeds'), cache: join(folder, 'cache') };
  for (const path of Object.values(project)) mkdirSync(path, { recursive: true });
  expect(() => outputFolder(join(folder, 'main/.git/refs/site'), project)).toThrow('lies in the history');
});

test('there is nothing to repair where a path leads in a circle or through a file', async () => {
  symlinkSync('loop', join(folder, 'loop'));
  writeFileSync(join(folder, 'file'), '');
  for (const path of ['loop', 'file/x', 'a'.repeat(300)])
    await expect(repairSite(join(folder, path))).resolves.toBeUndefined();
  expect(existsSync(join(folder, 'file'))).toBe(true);
});
