import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storiesLoader } from '../../src/ingest/loader.ts';
import { day } from '../../src/model/date.ts';
import type { Desk } from '../../src/model/desk.ts';
import type { Story } from '../../src/model/story.ts';
import type { StoryEntry } from '../../src/model/story-entry.ts';
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
  const entries = new Map<string, { readonly data: StoryEntry }>();
  let stories: readonly Story[] = [];
  const said: string[] = [];
  const shown: Desk[] = [];
  let clearings = 0;
  const store = {
    clear: () => {
      clearings += 1;
      entries.clear();
    },
    set: (entry: { id: string; data: StoryEntry }) => entries.set(entry.id, entry),
  };
  const say = (line: string) => said.push(line);
  const context = {
    store,
    logger: { error: say, warn: say, info: say },
    parseData: async ({ data }: { data: unknown }) => data,
    watcher: watcher && Object.assign(watcher, { add: (path: string) => watched.push(path) }),
  };
  const loader = storiesLoader({
    folder: named,
    longest: 1_000,
    scope: () => ({ ...always, today }),
    desk: { show: (desk) => shown.push(desk) },
    keep: (told) => {
      stories = told;
    },
  });
  const load = loader.load(context as unknown as Parameters<typeof loader.load>[0]);
  const texts = () => stories.map(({ text }) => text).toSorted();
  return { load, entries, texts, said, desk: () => shown.at(-1), clearings: () => clearings, watched };
}

describe('a build', () => {
  it('says in one line what it holds back, and leaves it out until its day', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', '---\nembargo: true\ndate: 2027-03-03\n---\nCalder Rovers lose.');
    const before = loading(undefined, folder, day('2027-03-02'));
    await before.load;
    expect([before.entries.size, before.said]).toEqual([
      1,
      [`${basename(folder)}/b.txt is held back until 3 March 2027.`, '2 files read'],
    ]);
    const after = loading(undefined, folder, day('2027-03-03'));
    await after.load;
    expect([after.entries.size, after.said]).toEqual([2, ['2 files read']]);
  });

  it('has one entry a story', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', 'Calder Rovers lose.');
    const { load, entries } = loading();
    await load;
    expect(entries.size).toBe(2);
  });

  it('has no word of a story in its entry, and in another one when a word is another', async () => {
    write('a.txt', 'Northport win.');
    const before = loading();
    await before.load;
    write('a.txt', 'Northport win!');
    const after = loading();
    await after.load;
    const [[, one] = [], [, other] = []] = [...before.entries, ...after.entries];
    expect(one?.data).toEqual({ seedPath: `${basename(folder)}/a.txt`, reading: expect.any(String) });
    expect(other?.data.reading).not.toBe(one?.data.reading);
  });

  it('has no draft, and shows nothing on the desk', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', '---\ndraft: true\n---\nCalder Rovers lose.');
    const { load, texts, desk } = loading();
    await load;
    expect([texts(), desk()]).toEqual([['Northport win.'], undefined]);
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
  const settled = (milliseconds = 400) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** The loader at work on a folder, and how a file is changed under its eyes. */
  async function editing() {
    const watcher = new EventEmitter();
    const loaded = loading(watcher);
    await loaded.load;
    const change = async (act: () => void, name: string) => {
      const before = loaded.clearings();
      act();
      watcher.emit('all', 'change', join(folder, name));
      await expect.poll(loaded.clearings).toBe(before + 1);
    };
    const edit = (name: string, text: string) => change(() => write(name, text), name);
    return { ...loaded, change, edit };
  }

  it('a fatal problem is told and on the desk, and the other stories are shown', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', '');
    const { load, entries, said, desk } = loading(new EventEmitter());
    await load;
    expect(entries.size).toBe(1);
    expect(said).toHaveLength(1);
    expect(desk()?.problems.map(({ rule }) => rule)).toEqual(['empty']);
  });

  it('a draft is shown, and named on the desk as one', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', '---\ndraft: true\nslug: held\n---\nCalder Rovers lose.');
    const { entries, desk } = await editing();
    expect([entries.size, desk()?.drafts]).toEqual([2, ['held']]);
  });

  it('a file that breaks is shown as it was, until it is mended or gone', async () => {
    write('a.txt', 'Northport win.');
    write('b.txt', 'Calder Rovers lose.');
    const { edit, change, texts, desk, said } = await editing();
    await edit('a.txt', '');
    const file = `${basename(folder)}/a.txt`;
    expect([texts(), desk()?.kept]).toEqual([['Calder Rovers lose.', 'Northport win.'], [file]]);
    await edit('a.txt', 'Northport draw.');
    expect([texts(), desk()?.kept]).toEqual([['Calder Rovers lose.', 'Northport draw.'], []]);
    await edit('a.txt', 'a'.repeat(1_001));
    expect([texts(), desk()?.kept]).toEqual([['Calder Rovers lose.', 'Northport draw.'], [file]]);
    await change(() => rmSync(join(folder, 'a.txt')), 'a.txt');
    expect([texts(), desk()?.kept]).toEqual([['Calder Rovers lose.'], []]);
    expect(said.filter((line) => line === 'No problem is left.')).toHaveLength(2);
  });

  it('a problem that stays is told once', async () => {
    write('a.txt', '');
    const { edit, said } = await editing();
    await edit('b.txt', 'Calder Rovers lose.');
    await edit('c.txt', '');
    expect(said.map((line) => /\w\.txt/.exec(line)?.[0])).toEqual(['a.txt', 'c.txt']);
  });

  it('a file that is being written is not read until it has been left alone', async () => {
    write('a.txt', 'Northport win.');
    const watcher = new EventEmitter();
    const { load, said, texts } = loading(watcher);
    await load;
    for (const text of ['', 'Northport', '', 'Northport draw.']) {
      write('a.txt', text);
      watcher.emit('all', 'change', join(folder, 'a.txt'));
      await settled(50);
    }
    await expect.poll(texts).toEqual(['Northport draw.']);
    expect(said).toEqual([]);
  });

  it('a file that is written on and on is read all the same', async () => {
    write('a.txt', 'Northport win.');
    const watcher = new EventEmitter();
    const { load, clearings } = loading(watcher);
    await load;
    const writing = setInterval(() => watcher.emit('all', 'change', join(folder, 'a.txt')), 100);
    await expect.poll(clearings, { timeout: 4_000 }).toBe(2);
    clearInterval(writing);
  });

  it('many changes at once are read once more', async () => {
    write('a.txt', 'Northport win.');
    const watcher = new EventEmitter();
    const { load, entries, clearings } = loading(watcher);
    await load;
    write('b.txt', 'Calder Rovers lose.');
    for (let times = 0; times < 50; times += 1) watcher.emit('all', 'change', join(folder, 'b.txt'));
    await expect.poll(clearings).toBe(2);
    expect(entries.size).toBe(2);
    await settled();
    expect(clearings()).toBe(2);
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
    const { load, entries, said, desk } = loading(watcher);
    await load;
    rmSync(folder, { recursive: true });
    watcher.emit('all', 'unlinkDir', folder);
    await expect
      .poll(() => said)
      .toEqual([`The folder of articles "${folder}" is not there. Create it, or name another with SEEDS_DIR.`]);
    expect(desk()?.refusal).toContain('is not there. Create it');
    expect(entries.size).toBe(1);
    mkdirSync(folder);
    write('b.txt', 'Calder Rovers lose.');
    write('c.txt', 'Calder Rovers draw.');
    watcher.emit('all', 'add', join(folder, 'b.txt'));
    await expect.poll(() => entries.size).toBe(2);
    expect(desk()?.refusal).toBeNull();
  });
});
