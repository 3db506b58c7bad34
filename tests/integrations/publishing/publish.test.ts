import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../../src/integrations/publishing/publish.ts';
import { publishInside } from '../../../src/integrations/publishing/publish-inside.ts';
import { refuseStrangers } from '../../../src/integrations/publishing/refuse-strangers.ts';
import { repair } from '../../../src/integrations/publishing/repair.ts';
import { runAll } from '../../../src/integrations/publishing/run-all.ts';
import { writeMark } from '../../../src/integrations/publishing/site-mark.ts';
import { makeWorkFolder } from '../../../src/integrations/publishing/work-folder.ts';
import { root } from '../../helpers/builds.ts';
import { type FolderTree, newFolder, readTree, writeTree } from '../../helpers/folder-tree.ts';

const oldSite: FolderTree = {
  'index.html': 'old front page',
  'z/old.css': 'old style',
  '_astro/same.css': 'same style',
  'stories/kept/index.html': 'old story',
  'stories/gone/index.html': 'a story no more',
  clubs: 'a file that becomes a folder',
  'method/index.html': 'in a folder that becomes a file',
};
const newSite: FolderTree = {
  'index.html': 'new front page',
  'z/new.css': 'new style',
  '_astro/same.css': 'same style',
  'stories/kept/index.html': 'new story',
  'stories/added/index.html': 'one more story',
  'clubs/index.html': 'in a folder that was a file',
  method: 'a file that was a folder',
};

const inBoth = ['index.html', 'stories/kept/index.html', '_astro/same.css'];

let folder: string;
let target: string;
let staged: string;
beforeEach(() => {
  folder = newFolder();
  target = join(folder, 'dist');
  staged = join(folder, 'cache/site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lay(place: string, site: FolderTree): FolderTree {
  writeTree(place, site);
  writeMark(place);
  return readTree(place);
}

const standing = (): FolderTree => (existsSync(target) ? readTree(target) : {});
/** What lies anywhere but in the output folder. */
const beside = (): readonly string[] => Object.keys(readTree(folder)).filter((name) => !/^(?:dist|cache)\//.test(name));

/** Publishes once for every step there is, stops after that step, and tells what stands then, and after a repair. */
function stoppedAfterEachStep(way: typeof publish, old: FolderTree | null) {
  const outcomes = [];
  for (let steps = 1; ; steps += 1) {
    rmSync(folder, { recursive: true });
    const oldTree = old ? lay(target, old) : {};
    const newTree = lay(staged, newSite);
    const run = way(staged, target);
    let last = run.next();
    for (let step = 1; step < steps; step += 1) last = run.next();
    if (last.done) return outcomes;
    const left = standing();
    refuseStrangers(target);
    repair(target);
    outcomes.push({ step: last.value, left, repaired: standing(), leftOver: beside(), oldTree, newTree });
  }
}

describe('by two renames', () => {
  test('the new site takes the place of the old one with its permissions, and nothing is left beside it', () => {
    lay(target, oldSite);
    chmodSync(target, 0o750);
    const newTree = lay(staged, newSite);
    runAll(publish(staged, target));
    expect([standing(), beside()]).toEqual([newTree, []]);
    expect(statSync(target).mode & 0o777).toBe(0o750);
  });

  test.each([
    ['an old site', oldSite],
    ['nothing', null],
  ])('over %s, a kill after any step leaves one whole site, or none for the next start to bring back', (_what, old) => {
    const outcomes = stoppedAfterEachStep(publish, old);
    expect(outcomes.at(-1)?.left).toEqual(outcomes.at(-1)?.newTree);
    for (const { step, left, repaired, leftOver, oldTree, newTree } of outcomes) {
      if (step === 'the old site away') expect([left, repaired]).toEqual([{}, newTree]);
      else expect([oldTree, newTree], step).toContainEqual(left);
      expect([oldTree, newTree], step).toContainEqual(repaired);
      expect(leftOver, step).toEqual([]);
    }
  });

  test('an old site that was put aside comes back when there is no new one', () => {
    const oldTree = lay(join(folder, 'old'), oldSite);
    const work = makeWorkFolder({ folder, prefix: '.dist.' }, 'publishing');
    renameSync(join(folder, 'old'), join(work, 'old'));
    repair(target);
    expect([standing(), beside()]).toEqual([oldTree, []]);
  });

  test('what somebody put into the old site at the last moment is never deleted', () => {
    lay(target, oldSite);
    lay(staged, newSite);
    for (const step of publish(staged, target))
      if (step === 'the old site away') {
        const work = beside()[0]?.split('/')[0] ?? '';
        writeTree(join(folder, work, 'old'), { 'stories/precious.txt': 'mine' });
      }
    const kept = (): readonly string[] => beside().filter((name) => name.endsWith('/gone/stories/precious.txt'));
    expect(kept()).toHaveLength(1);
    repair(target);
    expect(kept()).toHaveLength(1);
  });

  test.each([
    ['.dist.publishing-abcdef/notes.txt', 'a folder of that name without the note'],
    ['.dist.publishing-abcdef/made-by-a-build.txt', 'one with another note'],
    ['.dist.publishing-plans/made-by-a-build.txt', 'one with a longer name'],
    ['dist.partial/1.txt', 'a folder that earlier versions of this program deleted'],
    ['.dist.new.publishing-abcdef/made-by-a-build.txt', 'the work for another folder'],
  ])('%s is left alone: %s', (name) => {
    lay(target, oldSite);
    lay(staged, newSite);
    writeTree(folder, { [name]: 'mine' });
    runAll(publish(staged, target));
    repair(target);
    expect(beside()).toEqual([name]);
  });
});

test('the work for a folder whose name goes on like that of work for this one is left alone', () => {
  const work = makeWorkFolder({ folder, prefix: '.dist.publishing-x.' }, 'publishing');
  writeTree(join(work, 'old'), { 'index.html': 'an old site' });
  repair(target);
  expect(beside().filter((name) => name.endsWith('old/index.html'))).toHaveLength(1);
});

describe('file by file, in a folder that cannot be renamed', () => {
  test('at no step does a page of both sites lack, nor what a page needs; the next start brings the new site', () => {
    const outcomes = stoppedAfterEachStep(publishInside, oldSite);
    expect(outcomes.length).toBeGreaterThan(Object.keys(newSite).length);
    for (const { step, left, repaired, oldTree, newTree } of outcomes) {
      for (const name of inBoth) expect([oldTree[name], newTree[name]], `${name} after ${step}`).toContain(left[name]);
      const pages = Object.entries(left).filter(([name]) => /^(?!\.).*index\.html$/.test(name));
      for (const [name, text] of pages) {
        const needs = oldTree[name] === text ? 'z/old.css' : 'z/new.css';
        expect(left[needs], `${needs} for ${name} after ${step}`).toBeDefined();
      }
      expect(repaired, step).toEqual(step === 'a folder for the work in the old site' ? oldTree : newTree);
    }
  });

  test('an empty folder is filled, and what systems put into it stays', () => {
    writeTree(target, { '.DS_Store': 'of the system' });
    const newTree = lay(staged, newSite);
    runAll(publishInside(staged, target));
    expect(standing()).toEqual({ ...newTree, '.DS_Store': 'of the system' });
  });
});

const mounts = [
  ['a file system of its own', 'mount -t tmpfs none "$TARGET"'],
  ['a part of the same file system', 'mkdir "$TARGET.source" && mount --bind "$TARGET.source" "$TARGET"'],
] as const;
/** Runs in a space of its own, where mounting changes nothing for anybody else. */
const unshared = (script: string, env: Readonly<Record<string, string>>) =>
  spawnSync('unshare', ['-m', 'sh', '-ec', script], { encoding: 'utf8', env: { ...process.env, ...env } });
const mayMount = unshared('mount -t tmpfs none /tmp', {}).status === 0;

describe.skipIf(!mayMount)(`a mount point${mayMount ? '' : ' (not tested: this user may not mount)'}`, () => {
  test.each(mounts)('of %s is filled, and an old site in it replaced', (_what, mount) => {
    mkdirSync(target);
    const oldTree = lay(join(folder, 'first'), oldSite);
    const newTree = lay(staged, newSite);
    const put = (site: string) => `"$NODE" "${root}/tests/helpers/publish-once.ts" "${site}" "$TARGET"`;
    const { stdout, stderr, status } = unshared(
      `${mount}; ${put('$FIRST')}; ${put('$STAGED')}; mountpoint -q "$TARGET"`,
      { NODE: process.execPath, TARGET: target, FIRST: join(folder, 'first'), STAGED: staged },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([oldTree, newTree]);
    expect(standing()).toEqual({});
  });
});
