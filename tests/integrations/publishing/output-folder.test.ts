import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFolder } from '../../../src/integrations/publishing/output-folder.ts';
import { markName, writeMark } from '../../../src/integrations/publishing/site-mark.ts';
import { makeWorkFolder } from '../../../src/integrations/publishing/work-folder.ts';
import { newFolder, readTree, writeTree } from '../../helpers/folder-tree.ts';

let root: string;
let seeds: string;
const check = (outDir: string): string => outputFolder(outDir, { root, seeds, cache: join(root, 'cache') });
const at = (path: string): string => resolve(root, path);

beforeEach(() => {
  root = join(newFolder(), 'saga');
  seeds = at('seeds');
  writeTree(root, {
    'seeds/1.txt': 'An article.',
    'src/a.ts': 'code',
    'public/icon.png': 'a picture',
    '.git/HEAD': 'a branch',
    'node_modules/a/index.js': 'a package',
    'notes.txt': 'a plain file',
    '../beside/precious.txt': 'a lone file',
  });
  symlinkSync('seeds', at('link-to-articles'));
  symlinkSync('src', at('link-to-code'));
  symlinkSync('.', at('link-to-project'));
  symlinkSync('circle', at('circle'));
  writeTree(at('dist'), { 'index.html': 'a page', 'a/index.html': 'a page', 'a/b.css': 'a style' });
  writeMark(at('dist'));
});

afterEach(() => rmSync(dirname(root), { recursive: true, force: true }));

describe('a build never writes to', () => {
  test.each([
    ['the project', '.', 'which is the project'],
    ['the project by another way', 'src/..', 'which is the project'],
    ['a link to the project', 'link-to-project', 'which is the project'],
    ['what holds the project', '..', 'which holds the project'],
    ['everything', '/', 'which holds the project'],
    ['the articles', 'seeds', 'which is the folder of articles'],
    ['a folder among the articles', 'seeds/site', 'which lies in the folder of articles'],
    ['the articles behind a link', 'link-to-articles', 'which is the folder of articles'],
    ['a new folder behind that link', 'link-to-articles/a/b', 'which lies in the folder of articles'],
    ['the code', 'src', 'folder src'],
    ['a new folder in the code', 'src/site', 'folder src'],
    ['the code behind a link', 'link-to-code', 'folder src'],
    ['public files', 'public/site', 'folder public'],
    ['the history', '.git', 'folder .git'],
    ['a new folder in the history', '.git/site', 'folder .git'],
    ['installed packages', 'node_modules/site', 'folder node_modules'],
    ['the cache', 'cache/site', 'the cache of builds'],
    ['a plain file', 'notes.txt', 'which is not a folder'],
    ['a folder in a plain file', 'notes.txt/site', 'which lies in a file'],
    ['a link in a circle', 'circle', 'leads in a circle'],
    ['a folder with one precious file', '../beside', '"precious.txt"'],
  ])('%s, and says so', (_what, given, said) => {
    const before = readTree(dirname(root));
    expect(() => check(at(given))).toThrow(said);
    expect(() => check(at(given))).toThrow(/OUT_DIR/);
    expect(() => check(at(given))).toThrow(expect.objectContaining({ name: 'Refusal' }));
    expect(readTree(dirname(root))).toEqual(before);
  });

  test('articles that lie elsewhere, nor what holds them', () => {
    seeds = at('../archive/articles');
    writeTree(seeds, { '1.txt': 'An article.' });
    expect(() => check(at('../archive'))).toThrow('which holds the folder of articles');
    expect(() => check(at('../archive/articles/site'))).toThrow('which lies in the folder of articles');
  });

  test('articles named behind a link, nor what holds the real ones', () => {
    writeTree(at('../archive/articles'), { '1.txt': 'An article.' });
    symlinkSync('../archive/articles', at('articles'));
    seeds = at('articles');
    expect(() => check(at('../archive'))).toThrow('which holds the folder of articles');
    expect(() => check(at('../archive/articles/site'))).toThrow('which lies in the folder of articles');
  });

  test('articles in a folder whose name begins with two dots, nor a folder so named among the articles', () => {
    expect(() => check(at('seeds/..site'))).toThrow('which lies in the folder of articles');
    seeds = at('../archive/..seeds');
    writeTree(seeds, { '1.txt': 'An article.' });
    expect(() => check(at('../archive'))).toThrow('which holds the folder of articles');
  });

  test('a folder of folders without a file: they may be somebody’s order', () => {
    mkdirSync(at('plans/2025'), { recursive: true });
    expect(() => check(at('plans'))).toThrow('"2025"');
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
    expect(() => check(at('socket'))).toThrow('which is not a folder');
    server.close();
  });

  test.skipIf(process.getuid?.() === 0)('where permissions forbid it (not tested as root, who may do anything)', () => {
    mkdirSync(at('closed'));
    chmodSync(at('closed'), 0o555);
    expect(() => check(at('closed/site'))).toThrow(`the permissions of "${at('closed')}"`);
  });
});

describe('a build may write to', () => {
  test.each([
    ['a new folder', 'site', 'site'],
    ['a new folder in new folders', 'a/b/c', 'a/b/c'],
    ['a folder beside the project whose name begins like the project’s', '../saga-site', '../saga-site'],
    ['a folder named ..seeds', '..seeds', '..seeds'],
    ['a folder in one named ..src', '..src/site', '..src/site'],
    ['what an earlier build wrote', 'dist', 'dist'],
  ])('%s', (_what, given, real) => {
    expect(check(at(given))).toBe(at(real));
  });

  test('an empty folder, and one with what systems put there', () => {
    mkdirSync(at('empty'));
    expect(check(at('empty'))).toBe(at('empty'));
    writeTree(at('empty'), { '.DS_Store': '', 'Thumbs.db': '', 'desktop.ini': '' });
    mkdirSync(at('empty/lost+found'));
    expect(check(at('empty'))).toBe(at('empty'));
  });

  test.each([
    ['what is there', true],
    ['what is not there yet', false],
  ])('the target of a link to %s', (_what, there) => {
    if (there) mkdirSync(at('../www'));
    symlinkSync('../www', at('link'));
    expect(check(at('link'))).toBe(at('../www'));
  });

  test('an earlier site of which somebody removed files', () => {
    writeTree(at('less'), { [markName]: JSON.stringify({ about: '', files: ['a/index.html', 'index.html'] }) });
    expect(check(at('less'))).toBe(at('less'));
  });
});

describe('a site of an earlier build that holds what no build wrote is refused:', () => {
  test.each([
    ['a file at its top', 'notes.txt', '"notes.txt" in it'],
    ['a file further down', 'a/notes.txt', '"a/notes.txt" in it'],
    ['a hidden file', '.htaccess', '".htaccess" in it'],
    ['a folder', 'drafts/1.txt', '"drafts" in it'],
    ['a name that moves the cursor', 'a\u001b[2J', '"a\\u{1b}[2J" in it'],
  ])('%s', (_what, name, said) => {
    writeTree(at('dist'), { [name]: 'mine' });
    expect(() => check(at('dist'))).toThrow(said);
    expect(() => check(at('dist'))).toThrow('Move what is yours out');
  });

  test('several are counted', () => {
    writeTree(at('dist'), { 'x.txt': '', 'y.txt': '', 'a/z.txt': '' });
    expect(() => check(at('dist'))).toThrow('"a/z.txt" and 2 more in it');
  });

  test('a link in the place of a file or folder that a build wrote', () => {
    for (const [name, goal] of [
      ['index.html', '../notes.txt'],
      ['a', '../seeds'],
    ] as const) {
      const linked = at(`linked-${name}`);
      writeTree(linked, { [markName]: JSON.stringify({ about: '', files: ['a/index.html', 'index.html'] }) });
      symlinkSync(goal, join(linked, name));
      expect(() => check(linked)).toThrow(`"${name}" in it`);
    }
  });

  test('but not the work of a build that was killed there', () => {
    const work = makeWorkFolder({ folder: at('dist'), prefix: '.site-build.' }, 'publishing');
    writeTree(join(work, 'new'), { 'c.html': 'a page', 'index.html': 'a page' });
    writeMark(join(work, 'new'));
    writeTree(at('dist'), { 'c.html': 'a page' });
    expect(check(at('dist'))).toBe(at('dist'));
  });
});

describe('no mark is', () => {
  test.each([
    ['nothing', ''],
    ['half a list', '{"about":"","files":["a'],
    ['another shape', '["index.html"]'],
    ['a list of numbers', '{"about":"","files":[1]}'],
    ['a list that leads out of the folder', '{"about":"","files":["../notes.txt"]}'],
    ['a list with an absolute path', '{"about":"","files":["/etc/passwd"]}'],
    ['a list that names the folder itself', '{"about":"","files":["."]}'],
  ])('%s', (_what, text) => {
    writeTree(at('other'), { [markName]: text });
    expect(() => check(at('other'))).toThrow('no build wrote it');
    expect(readdirSync(at('other'))).toEqual([markName]);
  });
});

test('the mark has the same bytes for the same site, and no way to tell where or when it was written', () => {
  for (const folder of ['one', 'two']) {
    writeTree(at(folder), { 'b.html': folder, 'a/ü.html': folder, '_c.css': folder });
    writeMark(at(folder));
    writeMark(at(folder));
  }
  const mark = readTree(at('one'))[markName] ?? '';
  expect(readTree(at('two'))[markName]).toBe(mark);
  expect(JSON.parse(mark).files).toEqual(['_c.css', 'a/ü.html', 'b.html']);
});
