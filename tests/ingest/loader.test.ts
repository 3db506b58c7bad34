import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storiesLoader } from '../../src/ingest/loader.ts';
import { day } from '../../src/model/date.ts';
import { lastDay } from '../helpers/last-day.ts';
import { always } from './read-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loader-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** Loads the folder as Astro would; with a watcher as in dev. */
function loading(watcher?: EventEmitter, named = folder, today = lastDay) {
  const watched: string[] = [];
  const entries = new Map<string, unknown>();
  const said: string[] = [];
  let clearings = 0;
  const store = {
    clear: () => {
      clearings += 1;
      entries.clear();
    },
    set: (entry: { id: string }) => entries.set(entry.id, entry),
  };
  const say = (line: string) => said.push(line);
  const context = {
    store,
    logger: { error: say, warn: say, info: say },
    parseData: async ({ data }: { data: unknown }) => data,
    watcher: watcher && Object.assign(watcher, { add: (path: string) => watched.push(path) }),
  };
  const loader = storiesLoader({ folder: named, longest: 1_000, scope: () => ({ ...always, today }) });
  const load = loader.load(context as unknown as Parameters<typeof loader.load>[0]);
  return { load, entries, said, clearings: () => clearings, watched };
}

describe('a build', () => {
  it('says in one line what it holds back, and leaves it out until its day', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', '---\nembargo: true\ndate: 2027-03-03\n---\nCalder Rovers lose.');
    const before = loading(undefined, folder, day('2027-03-02'));
    await before.load;
    expect([before.entries.size, before.said]).toEqual([
      1,
      [`${basename(folder)}/b.txt is held back until 3 March 2027.`],
    ]);
    const after = loading(undefined, folder, day('2027-03-03'));
    await after.load;
    expect([after.entries.size, after.said]).toEqual([2, []]);
  });

  it('has one entry a story', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', 'Calder Rovers lose.');
    const { load, entries } = loading();
    await load;
    expect(entries.size).toBe(2);
  });

  it('is refused after every fatal problem is told, those of what cannot be read too', async () => {
    write('a.txt', 'a'.repeat(1_001));
    write('b.txt', '---\ntitle: "\\e[2J\n---\n');
    write('c.txt', 'Northport win.');
    symlinkSync('/etc/passwd', join(folder, 'd.txt'));
    const { load, said } = loading();
    await expect(load).rejects.toMatchObject({ name: 'Refusal', message: expect.stringContaining('3 fatal problems') });
    expect(said.map((line) => /(\w\.txt:\d) {2}fatal ([a-z-]+)/.exec(line)?.slice(1))).toEqual([
      ['a.txt:1', 'too-long'],
      ['b.txt:2', 'front-matter-unreadable'],
      ['d.txt:1', 'link'],
    ]);
  });

  it.each([
    ['without an article', () => {}, 'There is no article to show'],
    ['that is not there', () => rmSync(folder, { recursive: true }), 'is not there. Create it'],
  ])('of a folder %s is refused', async (_what, make, message) => {
    make();
    await expect(loading().load).rejects.toMatchObject({ name: 'Refusal', message: expect.stringContaining(message) });
  });
});

describe('in dev', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

  it('a fatal problem is told, and the other stories are shown', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', '');
    const { load, entries, said } = loading(new EventEmitter());
    await load;
    expect(entries.size).toBe(1);
    expect(said).toHaveLength(1);
  });

  it('many changes at once are read once more, and once again when they go on', async () => {
    write('a.txt', 'Northport win.');
    const watcher = new EventEmitter();
    const { load, entries, clearings } = loading(watcher);
    await load;
    write('b.txt', 'Calder Rovers lose.');
    for (let times = 0; times < 50; times += 1) watcher.emit('all', 'change', join(folder, 'b.txt'));
    await Promise.resolve();
    for (let times = 0; times < 50; times += 1) watcher.emit('all', 'change', join(folder, 'a.txt'));
    await expect.poll(clearings).toBe(3);
    expect(entries.size).toBe(2);
    await settled();
    expect(clearings()).toBe(3);
  });

  it('a change beside the folder, or hidden in it, is none', async () => {
    write('a.txt', 'Northport win.');
    const watcher = new EventEmitter();
    const { load, clearings } = loading(watcher);
    await load;
    for (const path of [`${folder}2/a.txt`, `${folder}.txt`, join(folder, '.a.txt.swp')])
      watcher.emit('all', 'change', path);
    await settled();
    expect(clearings()).toBe(1);
  });

  it('a change is seen where the folder really lies, when the one that was named is a link to it', async () => {
    write('a.txt', 'Northport win.');
    const real = realpathSync(folder);
    const linked = `${folder}-link`;
    symlinkSync(folder, linked);
    const watcher = new EventEmitter();
    const { load, clearings, watched } = loading(watcher, linked);
    await load;
    expect(watched).toEqual([real]);
    watcher.emit('all', 'change', join(real, 'a.txt'));
    await expect.poll(clearings).toBe(2);
    rmSync(linked);
  });

  it('a folder that goes is told, and read again when it is back', async () => {
    write('a.txt', 'Northport win.');
    const watcher = new EventEmitter();
    const { load, entries, said } = loading(watcher);
    await load;
    rmSync(folder, { recursive: true });
    watcher.emit('all', 'unlinkDir', folder);
    await expect
      .poll(() => said)
      .toEqual([`The folder of articles "${folder}" is not there. Create it, or name another with SEEDS_DIR.`]);
    mkdirSync(folder);
    write('b.txt', 'Calder Rovers lose.');
    write('c.txt', 'Calder Rovers draw.');
    watcher.emit('all', 'add', join(folder, 'b.txt'));
    await expect.poll(() => entries.size).toBe(2);
  });
});
