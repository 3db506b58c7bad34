import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { afterChanges } from '../../../src/commands/desk/after-changes.ts';
import { folderState } from '../../../src/commands/desk/folder-state.ts';

describe('the state of a folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'state-'));
  afterAll(() => rmSync(home, { recursive: true }));
  const folder = join(home, 'seeds');
  mkdirSync(folder);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('a.txt', 'A');

  test.each<[string, () => void, boolean]>([
    ['when nothing happens', () => undefined, false],
    ['when a file is written', () => write('a.txt', 'B'), true],
    ['when one comes', () => write('b.txt', 'B'), true],
    ['when one is renamed', () => renameSync(join(folder, 'b.txt'), join(folder, 'c.txt')), true],
    ['when one goes', () => rmSync(join(folder, 'c.txt')), true],
    ['when a file beside it is written', () => writeFileSync(join(home, 'beside.txt'), 'C'), true],
    ['when another one is', () => writeFileSync(join(home, 'other.txt'), 'C'), false],
    ['when the folder goes', () => renameSync(folder, join(home, 'away')), true],
    ['when it comes back', () => renameSync(join(home, 'away'), folder), true],
  ])('changes or stays the same %s', async (_when, happens, changes) => {
    const look = () => folderState(folder, [join(home, 'beside.txt')]);
    const before = await look();
    happens();
    expect((await look()) !== before).toBe(changes);
  });
});

describe('the work is done', () => {
  /** How often it has been done after each look, when looks find these states. */
  async function counts(...states: readonly string[]): Promise<readonly number[]> {
    let done = 0;
    const seen: number[] = [];
    const end = new Error('No more looks.');
    const looks = [...states];
    const state = async (): Promise<string> => {
      seen.push(done);
      const next = looks.shift();
      if (next === undefined) throw end;
      return next;
    };
    await afterChanges(
      state,
      async () => {
        done += 1;
      },
      'a',
    ).catch((error) => {
      if (error !== end) throw error;
    });
    return seen.slice(1);
  }

  test.each([
    ['not while nothing changes', ['a', 'a'], [0, 0]],
    ['once two looks find the same change', ['b', 'b', 'b'], [0, 1, 1]],
    ['not while it still changes', ['b', 'c', 'd'], [0, 0, 0]],
    ['not when it is as before again', ['b', 'a', 'a'], [0, 0, 0]],
  ])('%s', async (_when, states, done) => {
    expect(await counts(...states)).toEqual(done);
  });
});
