import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../helpers/builds.ts';

/** A folder that looks like a site to whoever serves it. */
const served = mkdtempSync(join(tmpdir(), 'saga-served-'));
writeFileSync(join(served, 'index.html'), 'Northport win.');
afterAll(() => rmSync(served, { recursive: true }));

/** Runs one of our commands as npm does. */
function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { SEEDS_DIR, OUT_DIR, SITE, BASE, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/run.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  return { status, said: stdout + stderr };
}

describe('what cannot be is refused in one line and no stack trace, with exit code 1:', { timeout: 60_000 }, () => {
  test.each<[string, readonly string[], Record<string, string>, RegExp]>([
    ['an address that is none', ['build'], { SITE: 'news.example' }, /^SITE is "news\.example", .*Write it as https:/],
    ['a path with an empty part', ['build'], { BASE: '/a//b/' }, /^BASE is "\/a\/\/b\/", .*Write it as \/saga\//],
    ['the same, of the check', ['check'], { BASE: '/../x/' }, /^BASE is "\/\.\.\/x\/"/],
    [
      'a site that was never built',
      ['serve'],
      { OUT_DIR: 'tests/.output/nowhere' },
      /^There is no site in .*npm run build/,
    ],
    ['a command that there is not', ['nonsense'], {}, /^There is no command "nonsense"\. Name one of add, build/],
    [
      'an unknown option of a build',
      ['build', '--out', 'x'],
      {},
      /^Unknown option '--out'\. What can be given: --config/,
    ],
    ['a word for a command that takes none', ['facts', 'seeds'], {}, /^Unexpected argument 'seeds'.* Nothing can be/],
    ['the same, of the facts', ['facts', '--all'], {}, /^Unknown option '--all'\. Nothing can be given here/],
    ['an address, of the site in dev', ['dev'], { SITE: 'ftp://x' }, /^SITE is "ftp:\/\/x", .*Write it as https:/],
    [
      'a folder, of the site in dev',
      ['dev'],
      { SEEDS_DIR: 'nowhere' },
      /^The folder .*nowhere" is not there\. Create it/,
    ],
    ['a file to add to', ['add', 'x'], { SEEDS_DIR: 'README.md' }, /^The folder .*README\.md" is no folder\. Make a/],
    [
      'an output folder that the system keeps',
      ['build'],
      { OUT_DIR: '/proc/x' },
      /^The site cannot be written to .*OUT_DIR/,
    ],
    ['an unknown option', ['serve', '--prot', '80'], {}, /^Unknown option '--prot'\. What can be given: --port/],
    ['a port that is none', ['dev', '--port', '65536'], {}, /^--port is "65536", which is no port/],
    [
      'a folder of articles that is not there',
      ['check'],
      { SEEDS_DIR: 'nowhere' },
      /^The folder of articles ".*nowhere" is not there\. Create it/,
    ],
    [
      'one that is a file',
      ['check'],
      { SEEDS_DIR: 'README.md' },
      /^The folder of articles ".*README\.md" is no folder\. Make a folder of it/,
    ],
    [
      'the same, of a build',
      ['build'],
      { SEEDS_DIR: 'nowhere' },
      /The folder of articles ".*nowhere" is not there\. Create it/,
    ],
    [
      'an output folder that is code',
      ['build'],
      { OUT_DIR: 'tests' },
      /^The folder ".*tests" is not empty .*Name a new or empty folder with OUT_DIR/,
    ],
    [
      'a host that nobody knows',
      ['serve', '--host=no.such.host.invalid', '--port=43217'],
      { OUT_DIR: served },
      /^No server can listen there \(\w+\)\. Name another/,
    ],
    ['a value with an escape sequence', ['check'], { BASE: '/\u001b[31m/' }, /^BASE is "\/\\u\{1b\}\[31m\/"/],
  ])('%s', (_what, args, env, sentence) => {
    const { status, said } = run(args, env);
    expect(said).toMatch(sentence);
    expect([status, said.trim().split('\n').length]).toEqual([1, 1]);
  });
});

test('a fault of ours keeps its trace', { timeout: 60_000 }, () => {
  const broken = 'data:text/javascript,console.log = () => { throw new Error("broken") }';
  const { status, said } = run(['check'], { NODE_OPTIONS: `--import=${encodeURI(broken)}` });
  expect([status, said]).toEqual([1, expect.stringMatching(/Error: broken\n(?:.*\n)* {4}at /)]);
});

test('a command run from another folder keeps to the project and leaves that folder alone', { timeout: 60_000 }, () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'saga-elsewhere-'));
  mkdirSync(join(elsewhere, 'dist'));
  writeFileSync(join(elsewhere, 'dist/precious.txt'), 'mine');
  const { stdout } = spawnSync(process.execPath, [join(root, 'src/commands/run.ts'), 'check'], {
    cwd: elsewhere,
    encoding: 'utf8',
  });
  expect(stdout).toContain('seeds/001_b6d23d7ab132222e.txt');
  expect(readdirSync(elsewhere, { recursive: true }).toSorted()).toEqual(['dist', join('dist', 'precious.txt')]);
  rmSync(elsewhere, { recursive: true });
});
