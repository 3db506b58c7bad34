import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { output, plain, root } from '../helpers/builds.ts';
import { readSite } from '../helpers/built-site.ts';
import { elements, words } from '../helpers/elements.ts';
import { runBuild, runCheck } from '../helpers/run-build.ts';

const folder = join(output, 'editing');
const seeds = join(folder, 'articles');
const dir = join(folder, 'out');
const cache = join(folder, 'cache');
const build = () => runBuild({ SEEDS_DIR: seeds, OUT_DIR: dir }, cache);
const site = () => readSite({ ...plain, dir, serverRoot: dir });
const write = (name: string, text: string) => writeFileSync(join(seeds, name), text);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  mkdirSync(join(seeds, 'later'));
  write(
    'later/new.txt',
    '---\ntags: [rumour]\nsource: { name: "The <b>Example</b>", url: "https://paper.example/a?b=1&c=2" }\n---\n date 2025-01-10 Chelsea ask for <script>alert(1)</script> & “more”\n\nLiverpool said no to the Blues on Friday. <img src=x onerror=alert(1)>\n',
  );
  write('numbered.txt', '---\nslug: 404\ntitle: 2025\n---\n date 2025-01-12 Liverpool say no again.');
  write('draft.txt', '---\ndraft: true\n---\n date 2025-01-11 Juventus are not to be seen yet.');
});

describe('an article dropped into the folder', () => {
  let run: ReturnType<typeof build>;
  beforeAll(() => {
    run = build();
  });
  const pageAt = (path: string) => site().pages.find((page) => page.path === path);

  test('builds', () => {
    expect(run.ended, run.said).toBe(0);
  });

  test('stands on the timeline in its place, and first among the latest', () => {
    for (const [path, order] of [
      ['/', -1],
      ['/published/latest/', 1],
    ] as const) {
      // Behind the head of the front page, where the latest stands first.
      const text = pageAt(path)?.html.split('class="views"')[1] ?? '';
      const at = (words: string) => text.indexOf(words);
      expect(Math.sign(at('3 January 2025') - at('10 January 2025'))).toBe(order === 1 ? 1 : -1);
    }
  });

  test('stands on the pages of the clubs it names', () => {
    for (const club of ['chelsea', 'liverpool']) expect(pageAt(`/clubs/${club}/`)?.html).toContain('10 January 2025');
  });

  test('is shown by the letter, whatever the letters are', () => {
    const page = site().pages.find(({ html }) => html.includes('onerror'));
    expect(page && words(page.document.children.find((node) => node.type === 'tag') as never)).toContain(
      'Chelsea ask for <script>alert(1)</script> & “more”',
    );
    expect(page?.html).not.toMatch(/<script>alert|<img src=x|<b>Example/);
  });

  test('shows its publisher, with a link, and has its tags in its feed', () => {
    const page = site().pages.find(({ path, html }) => path.startsWith('/stories/') && html.includes('onerror'));
    const addresses = page ? elements(page.document, 'a').map(({ attribs }) => attribs.href) : [];
    expect(addresses).toContain('https://paper.example/a?b=1&c=2');
    expect(page?.html).not.toContain('rumour');
    expect(site().text('rss.xml')).toContain('<category>rumour</category>');
  });

  test('may have numbers for its address and its headline', () => {
    expect(pageAt('/stories/404/')?.html).toContain('<title>2025 | ');
  });

  test('is left out while it is a draft', () => {
    expect(site().pages.filter(({ html }) => html.includes('Juventus'))).toEqual([]);
  });

  test('is told by the check, with date, headline and clubs', () => {
    const { ended, said } = runCheck({ SEEDS_DIR: seeds });
    expect(ended).toBe(0);
    expect(said).toMatch(/articles\/later\/new\.txt\s+\|\s+2025-01-10\s+\|\s+Chelsea ask for .*\|.*Liverpool/);
    expect(said).toContain('draft.txt');
  });
});

describe('an article that cannot be read', () => {
  let before: string;
  let run: ReturnType<typeof build>;
  beforeAll(() => {
    before = readFileSync(join(dir, 'index.html'), 'utf8');
    write('bad-day.txt', ' date 2025-02-30 Nothing happened on this day.');
    write('bad-front.txt', '---\ntitle: [\n---\nNothing.');
    write('two\nlines.txt', 'Nothing.');
    symlinkSync('/etc/passwd', join(seeds, 'link.txt'));
    spawnSync('mkfifo', [join(seeds, 'pipe.txt')]);
    run = build();
  });

  test('stops the build, which names every file, its line and the remedy', () => {
    expect(run.ended).not.toBe(0);
    expect(run.said).toMatch(/articles\/bad-day\.txt:1 .*date-prefix-impossible/);
    expect(run.said).toContain('"2025-02-30" is not in the calendar');
    expect(run.said).toMatch(/articles\/bad-front\.txt:\d/);
    expect(run.said).toMatch(/articles\/link\.txt:1 .*link/);
    expect(run.said).toMatch(/articles\/pipe\.txt:1 .*not-a-file/);
    expect(run.said).toMatch(/articles\/two\\u\{a\}lines\.txt:1 .*name-control-character/);
  });

  test('leaves the last good site as it was, and no half-built one beside it', () => {
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe(before);
    expect(readdirSync(folder).toSorted()).toEqual(['articles', 'cache', 'out']);
    expect(readdirSync(cache).filter((name) => /^(?:building|staging)-/.test(name))).toEqual([]);
  });

  test('makes the check fail too', () => {
    const { ended, said } = runCheck({ SEEDS_DIR: seeds });
    expect(ended).toBe(1);
    expect(said).toContain('5 fatal problems');
  });
});

describe('a folder without an article', () => {
  test('stops the build, leaves the last good site, and makes the check fail', () => {
    const before = readFileSync(join(dir, 'index.html'), 'utf8');
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const run = runBuild({ SEEDS_DIR: empty, OUT_DIR: dir }, cache);
    expect(run.ended).not.toBe(0);
    expect(run.said).toContain('There is no article to show');
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe(before);
    expect(runCheck({ SEEDS_DIR: empty }).ended).toBe(1);
  });
});
