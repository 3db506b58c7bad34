import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DeskReport } from '../../src/commands/desk/desk-report.ts';
import { root } from '../helpers/builds.ts';

const home = mkdtempSync(join(tmpdir(), 'saga-check-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const run = join(root, 'src/commands/run.ts');
const { INIT_CWD, SOURCE_DATE_EPOCH, ...inherited } = process.env;
/** 3 March 2026, 23:30 in London. */
const late = '1772580600';

/** A new folder of articles. */
function folderOf(texts: Readonly<Record<string, string>>): string {
  const folder = join(home, `seeds-${readdirSync(home).length}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
}

const envOf = (folder: string) => ({ ...inherited, SEEDS_DIR: folder, INIT_CWD: home, SOURCE_DATE_EPOCH: late });
function check(folder: string, ...args: readonly string[]) {
  const env = envOf(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'check', ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const good = { 'a.txt': ' date 2025-01-03 Liverpool won.', 'b.txt': ' date 2025-01-04 Everton lost.' };

describe('npm run check', { timeout: 120_000 }, () => {
  test('prints a row a story and what they come to', () => {
    const { status, stdout, stderr } = check(folderOf(good));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^seeds-\d+\/a\.txt {2}\| {2}2025-01-03 {2}\| {2}Liverpool won {2}\| {2}Liverpool \(named\)$/,
      ),
      expect.stringMatching(/^seeds-\d+\/b\.txt {2}\| {2}2025-01-04 {2}\| {2}Everton lost {2}\| {2}Everton \(named\)$/),
      ...['', '2 stories, 0 drafts, 0 fatal problems, 0 warnings', ''],
    ]);
  });

  test('takes the day from SOURCE_DATE_EPOCH, in the zone of the saga', () => {
    const embargo = '---\nembargo: true\ndate: 2026-03-04\n---\nChelsea drew.';
    const { status, stdout } = check(folderOf({ ...good, 'c.txt': embargo }));
    expect(stdout).toMatch(/c\.txt {2}\| {2}held back until 4 March 2026 {2}\| /);
    expect([status, stdout]).toEqual([0, expect.stringContaining('2 stories, 0 drafts, 1 held back, 0 fatal')]);
    const future = check(folderOf({ ...good, 'c.txt': ' date 2026-03-04 Chelsea drew.' }));
    expect([future.status, future.stderr]).toEqual([1, expect.stringMatching(/fatal date-in-future\n.*3 March 2026/)]);
    expect(check(folderOf({ ...good, 'c.txt': ' date 2026-03-03 Chelsea drew.' })).status).toBe(0);
  });

  test('says everything of the files that are named, in the folder or elsewhere', () => {
    writeFileSync(
      join(home, 'new.txt'),
      ' date 2025-01-05 Chelsea drew. Zorbo Quandle saw it, and Zorbo Quandle left.',
    );
    const { status, stdout } = check(folderOf(good), 'a.txt', 'new.txt');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^seeds-\d+\/a\.txt {2}\(numbers are of lines\)$/m);
    expect(stdout).toMatch(/^new\.txt {2}\(numbers are of lines\)$/m);
    expect(stdout).toMatch(/^ {2}unknown names {4}Zorbo Quandle ×2 \(line 1\)$/m);
    expect(stdout).toMatch(/^What changes on the site\n {2}entries {10}\+2 stories$/m);
    expect(stdout).toMatch(/^3 stories, /m);
  });

  test('gives the same as data and nothing else, problems and all, with the same exit code', () => {
    const folder = folderOf({ ...good, 'c.txt': ' date 2025-02-31 \u009bChelsea drew.' });
    const { status, stdout, stderr } = check(folder, '--json', 'a.txt');
    const report = JSON.parse(stdout) as DeskReport;
    expect([status, stderr]).toEqual([1, '']);
    expect(Object.keys(report)).toEqual(['stories', 'reports', 'changes', 'problems', 'counts']);
    expect(report.problems.map(({ rule }) => rule)).toEqual(['control-character', 'date-prefix-impossible']);
    expect(report.counts).toEqual({ stories: 2, drafts: 0, held: 0, fatal: 2, warnings: 0 });
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    expect(check(folder, '--json', 'a.txt').stdout).toBe(stdout);
  });

  test('refuses what nobody knows in one sentence', () => {
    const { status, stdout, stderr } = check(folderOf(good), '--jsno');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^Unknown option '--jsno'.* What can be given: FILE \(one or several\), --json, --watch\.\n$/,
    );
  });
});

describe('npm run check -- --watch', { timeout: 120_000 }, () => {
  test('tells what changes of what is changed, waits for a folder that is away, and ends at Ctrl-C', async () => {
    const folder = folderOf(good);
    const child = spawn(process.execPath, [run, 'check', '--watch'], { env: envOf(folder) });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    /** Resolves once something is said, and forgets all that was. */
    const hears = async (words: RegExp): Promise<string> => {
      while (!words.test(said)) await new Promise((resolve) => setTimeout(resolve, 50));
      const heard = said;
      said = '';
      return heard;
    };
    expect(await hears(/Watching ".*"\. Ctrl-C stops\.\n$/)).toMatch(/a\.txt {2}\|.*\n.*b\.txt {2}\|/);
    writeFileSync(join(folder, 'a.txt'), ' date 2025-01-03 Chelsea won.');
    const edit = await hears(/fatal problems, .*\n/);
    expect(edit).toMatch(/^seeds-\d+\/a\.txt was changed\.$/m);
    expect(edit).toMatch(/^ {2}also named {7}\+ Chelsea\n {19}− Liverpool$/m);
    expect(edit).not.toContain('b.txt');
    writeFileSync(join(folder, 'c.txt'), ' date 2025-02-31 Everton won.');
    expect(await hears(/fatal problem, .*\n/)).toMatch(
      /c\.txt was added\.\n(?:.*\n)*.*c\.txt:1 {2}fatal date-prefix-imp/,
    );
    rmSync(join(folder, 'c.txt'));
    expect(await hears(/fatal problems, .*\n/)).toMatch(/c\.txt was removed\./);
    renameSync(folder, `${folder}-away`);
    await hears(/The folder of articles ".*" is not there\./);
    renameSync(`${folder}-away`, folder);
    expect(await hears(/0 fatal problems, .*\n/)).toContain('Nothing changes on the site.');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
