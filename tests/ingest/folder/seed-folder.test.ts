import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedFolder } from '../../../src/ingest/folder/seed-folder.ts';
import { root } from '../../helpers/builds.ts';

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
const longest = 2_000_000;
const found = async () => (await seedFolder(folder, longest)).files.map(({ relativePath }) => relativePath);
const told = async (most = longest) =>
  (await seedFolder(folder, most)).problems.map(({ severity, rule, file, line }) => [
    severity,
    rule,
    `${file}:${line}`,
  ]);

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
    'e\u0301.txt',
    ' .txt',
    '100 %.txt',
    '%2e%2e%2f.txt',
    'it’s "his" \'own\'.txt',
    '<b>&amp;.txt',
    '$(id) `id` \\ *.txt',
    `${'a'.repeat(251)}.txt`,
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
    'README',
    'README.md',
    '2025/readme.txt',
  ])('%s', async (path) => {
    write(path);
    expect(await found()).toEqual([]);
  });

  it('there in an empty folder', async () => {
    expect(await found()).toEqual([]);
  });
});

describe('what ends otherwise is named in one line:', () => {
  it('of every folder', async () => {
    for (const path of ['a.txt', 'b.odt', '2025/c.pdf', 'd.markdown', 'README']) write(path);
    expect((await seedFolder(folder, longest)).problems).toEqual([
      {
        rule: 'passed-over',
        severity: 'warning',
        file: 'articles',
        line: 1,
        found: 'Nothing was read from "2025/c.pdf", "README", "b.odt" and "d.markdown".',
        remedy: expect.stringContaining('ends in .txt or .md'),
      },
    ]);
  });

  it('and apart from it what "npm run add" makes an article of', async () => {
    for (const path of ['a.html', '2025/b.HTM', 'c.docx', 'd.xhtml', 'e.pdf']) write(path);
    expect(await told()).toEqual([
      ['warning', 'not-added', 'articles:1'],
      ['warning', 'passed-over', 'articles:1'],
    ]);
    const [page] = (await seedFolder(folder, longest)).problems;
    expect(page?.found).toContain('from "2025/b.HTM", "a.html", "c.docx" and "d.xhtml": a web page or a Word document');
    expect(page?.remedy).toContain('npm run add -- FILE');
  });

  it('of many the first and their number', async () => {
    for (let number = 10; number < 30; number += 1) write(`${number}.odt`);
    const [problem] = (await seedFolder(folder, longest)).problems;
    expect(problem?.found).toMatch(/"10.odt", .*"14.odt" and 15 more\.$/);
  });

  it.each(['.DS_Store', 'a.txt~', '.git/config'])('but not %s', async (path) => {
    write(path);
    expect(await told()).toEqual([]);
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
    const file = { relativePath: '2025/a.txt', seedPath: 'articles/2025/a.txt' };
    expect(await seedFolder(folder, longest)).toMatchObject({ files: [file], problems: [] });
    expect(await seedFolder(`${folder}/`, longest)).toMatchObject({ files: [file] });
  });

  it('is given as the bytes it is, text or not', async () => {
    write('a.txt', new Uint8Array([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff]));
    write('b.txt', '');
    expect((await seedFolder(folder, longest)).files.map(({ bytes }) => [...bytes])).toEqual([
      [0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff],
      [],
    ]);
  });
});

it('twins are two articles: of case, and of two ways to write a letter', async () => {
  for (const name of ['a.txt', 'A.txt', '\u00E9.txt', 'e\u0301.txt']) write(name);
  expect(await found()).toEqual(['A.txt', 'a.txt', 'e\u0301.txt', '\u00E9.txt']);
});

describe('a folder that is no folder of articles is refused by its name, with the remedy:', () => {
  it.each([
    ['one that is not there', 'nowhere', 'is not there. Create it, or name another'],
    ['a file', 'articles/a.txt', 'is no folder. Make a folder of it, or name another'],
    ['one whose name is too long', 'a'.repeat(300), 'cannot be read (ENAMETOOLONG: name too long). Name another'],
  ])('%s', async (_what, name, found) => {
    write('a.txt');
    const path = join(parent, name);
    const refusal = await seedFolder(path, longest).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'Refusal',
      message: `The folder of articles "${path}" ${found} with SEEDS_DIR.`,
    });
  });
});

describe('a name that cannot be shown is told, as far as it can be:', () => {
  it.each([
    ['with a line break', 'a\nb.txt', 'a\\u{a}b.txt'],
    ['with one behind its ending', 'a.txt\n', 'a.txt\\u{a}'],
    ['that opens with one', '\n.md', '\\u{a}.md'],
    ['with an escape sequence', '\u001B[31m.md', '\\u{1b}[31m.md'],
    ['with a line separator', 'a\u2028b.txt', 'a\\u{2028}b.txt'],
    ['with an override of direction', '\u202Etxt.md', '\\u{202e}txt.md'],
  ])('%s', async (_what, name, shown) => {
    write(name);
    write('b.txt');
    expect(await told()).toEqual([['fatal', 'name-control-character', `articles/${shown}:1`]]);
    expect(await found()).toEqual(['b.txt']);
  });

  it.each([
    ['of Latin letters in another encoding', [0x56, 0xe9, 0x6c, 0xc3, 0xa9], 'V\\xe9lé'],
    ['of half a character', [0xe2, 0x82], '\\xe2\\x82'],
  ])('%s', async (_what, bytes, shown) => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes), Buffer.from('.txt')]), 'Text.');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes), Buffer.from('.jpg')]), 'Picture.');
    expect(await told()).toEqual([
      ['fatal', 'name-not-text', `articles/${shown}.txt:1`],
      ['warning', 'passed-over', 'articles:1'],
    ]);
  });

  it('of a folder', async () => {
    write('two\nlines/a.txt');
    expect(await told()).toEqual([['fatal', 'name-control-character', 'articles/two\\u{a}lines:1']]);
  });
});

describe('what only has the name of an article is told and never opened:', { timeout: 5_000 }, () => {
  it('a named pipe', async () => {
    spawnSync('mkfifo', [join(folder, 'a.txt'), join(folder, 'ignored')]);
    expect(await told()).toEqual([['fatal', 'not-a-file', 'articles/a.txt:1']]);
  });

  it('a socket', async () => {
    const server = createServer().listen(join(folder, 'a.md'));
    expect(await told()).toEqual([['fatal', 'not-a-file', 'articles/a.md:1']]);
    server.close();
  });

  it('a device, where one may be made', async ({ skip }) => {
    if (spawnSync('mknod', [join(folder, 'a.txt'), 'c', '1', '3']).status !== 0) skip('mknod is not allowed here');
    expect(await told()).toEqual([['fatal', 'not-a-file', 'articles/a.txt:1']]);
  });
});

describe('what may not be read is told beside what may:', () => {
  /** Runs as somebody without rights, should we be the one user who has them all. */
  async function withoutRights<T>(run: () => Promise<T>): Promise<T> {
    if (process.getuid?.() !== 0) return run();
    chmodSync(parent, 0o755);
    process.seteuid?.(65534);
    try {
      return await run();
    } finally {
      process.seteuid?.(0);
    }
  }

  it('a file and a folder', async () => {
    for (const path of ['a.txt', 'b.txt', 'more/c.txt']) write(path);
    for (const path of ['a.txt', 'more']) chmodSync(join(folder, path), 0);
    const { files, problems } = await withoutRights(() => seedFolder(folder, longest));
    chmodSync(join(folder, 'more'), 0o755);
    expect(problems.map(({ rule, file, found }) => [rule, file, found])).toEqual([
      ['unreadable', 'articles/more', 'It cannot be read (EACCES: permission denied).'],
      ['unreadable', 'articles/a.txt', 'It cannot be read (EACCES: permission denied).'],
    ]);
    expect(files.map(({ relativePath }) => relativePath)).toEqual(['b.txt']);
  });
});

it('a file of more bytes than may be is told, and not read', async () => {
  write('a.txt', 'a'.repeat(101));
  write('b.txt', 'b'.repeat(100));
  expect(await told(100)).toEqual([['fatal', 'too-long', 'articles/a.txt:1']]);
  expect((await seedFolder(folder, 100)).files.map(({ relativePath }) => relativePath)).toEqual(['b.txt']);
});

it('more files are read than may be open at once', { timeout: 30_000 }, () => {
  for (let number = 0; number < 1_500; number += 1) writeFileSync(join(folder, `${number}.txt`), 'Text.');
  const script = `import { seedFolder } from "./src/ingest/folder/seed-folder.ts";
    const { files, problems } = await seedFolder(${JSON.stringify(folder)}, 100);
    console.log(files.length, problems.length);`;
  const command = `ulimit -n 64; exec "${process.execPath}" --input-type=module --eval '${script}'`;
  const { stdout } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('1500 0\n');
});
