import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markName, readMark } from '../../src/integrations/publishing/site-mark.ts';
import { output, root } from '../helpers/builds.ts';
import { readTree, writeTree } from '../helpers/folder-tree.ts';
import { buildCommand, type Run } from '../helpers/run-build.ts';

const folder = join(output, 'publishing');
const cache = join(folder, 'cache');
const seeds = join(folder, 'articles');
/** Its name begins like the project's, as that of `saga-site` beside `saga` does. */
let beside: string;

beforeAll(() => {
  beside = mkdtempSync(`${root}-`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
});
afterAll(() => rmSync(beside, { recursive: true }));

/** What a build says first, whatever the last one left it. */
const filesRead = 'files read';

/** Starts a real build; `meet` is called once, as soon as the build has said `cue`. */
async function build(outDir: string, cue = '', meet: (child: ChildProcess) => unknown = () => {}): Promise<Run> {
  const { command, args, options } = buildCommand({ SEEDS_DIR: seeds, OUT_DIR: outDir }, cache);
  const child = spawn(command, args, options);
  let said = '';
  let met = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data;
      if (met || !said.includes(cue)) return;
      met = true;
      meet(child);
    });
  const [code, signal] = await once(child, 'close');
  return { ended: code ?? signal, said };
}

test('of two builds at once, one publishes a whole site and the other says what is going on', async () => {
  const out = join(beside, 'site');
  const runs = await Promise.all([build(out), build(out)]);
  const [done, refused] = runs.toSorted((a, b) => Number(a.ended) - Number(b.ended));
  expect(done?.ended, done?.said).toBe(0);
  expect(refused?.ended).toBe(1);
  expect(refused?.said).toMatch(/Another build[^.]*, process \d+, is at work\. Wait for it to end, then build again\./);
  expect(Object.keys(readTree(out))).toEqual([...(readMark(out) ?? []), markName].toSorted());
  expect(readMark(out)?.filter((file) => file.endsWith('.woff2'))).not.toEqual([]);
  expect(readdirSync(beside)).toEqual(['site']);
});

test('an article edited during the build stops it, and the message names the article', async () => {
  const out = join(folder, 'edited');
  const edit = (): void => writeFileSync(join(seeds, 'late.txt'), ' date 2025-01-10 Liverpool wait.');
  const { ended, said } = await build(out, filesRead, edit);
  expect(ended).toBe(1);
  expect(said).toContain('articles/late.txt was added while the site was being built. Nothing was published');
  expect(readdirSync(folder)).not.toContain('edited');
});

test('a folder that no build wrote is refused before anything is written', async () => {
  const out = join(folder, 'mine');
  writeTree(out, { 'thesis.txt': 'three years of work' });
  const { ended, said } = await build(out);
  expect(ended).toBe(1);
  expect(said).toContain(`The folder "${out}" is not empty ("thesis.txt") and no build wrote it.`);
  expect(readTree(out)).toEqual({ 'thesis.txt': 'three years of work' });
});

test('a build that is told to stop leaves nothing behind', async () => {
  const { ended } = await build(join(folder, 'stopped'), filesRead, (child) => child.kill('SIGTERM'));
  expect(ended).toBe('SIGTERM');
  expect(readdirSync(folder)).not.toContain('stopped');
  expect(readdirSync(cache).filter((name) => /^(?:building|staging)-/.test(name))).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});
