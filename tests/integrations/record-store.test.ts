import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordStore } from '../../src/integrations/record-store.ts';

let folder = '';
const file = () => join(folder, 'cache', 'stories');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build that asks for these, keeps what it does not find, and says what it found. */
function build(keys: readonly string[], made = 'rules', save = true): readonly unknown[] {
  const store = recordStore(file(), made);
  const found = keys.map((key) => {
    const known = store.get(key);
    if (known === undefined) store.keep(key, { of: key, says: '“é”' });
    return known;
  });
  if (save) store.save();
  return found;
}
const kept = (key: string) => ({ of: key, says: '“é”' });

describe('the next build finds', () => {
  test('what one kept', () => {
    build(['a', 'b']);
    expect(build(['b', 'a'])).toEqual([kept('b'), kept('a')]);
  });

  test('what an earlier one kept and the last one asked for', () => {
    build(['a', 'b']);
    build(['a', 'c']);
    expect(build(['a', 'c'])).toEqual([kept('a'), kept('c')]);
  });

  test('what was kept in the place of an older record', () => {
    build(['a']);
    const store = recordStore(file(), 'rules');
    store.get('a');
    store.keep('a', 'another');
    store.save();
    expect(recordStore(file(), 'rules').get('a')).toBe('another');
  });
});

describe('the next build finds nothing', () => {
  test('where nothing was kept', () => expect(build(['a'])).toEqual([undefined]));

  test('of what the last one did not ask for', () => {
    build(['a', 'b']);
    build(['a']);
    expect(build(['b'])).toEqual([undefined]);
  });

  test('by other rules', () => {
    build(['a']);
    expect(build(['a'], 'other rules')).toEqual([undefined]);
  });

  test('of a build that was stopped', () => {
    build(['a'], 'rules', false);
    expect(build(['a'])).toEqual([undefined]);
  });

  test.each([0, 5, 40])('in a file cut to %d bytes', (length) => {
    build(['a', 'b', 'c']);
    truncateSync(file(), length);
    expect(build(['a'])).toEqual([undefined]);
  });

  test('in a file of somebody else', () => {
    build(['a']);
    writeFileSync(file(), 'Not a store, and longer than its trailer would be.');
    expect(build(['a'])).toEqual([undefined]);
  });
});

test('a build that finds all it asks for writes nothing', () => {
  build(['a', 'b']);
  const before = statSync(file());
  build(['a', 'b']);
  expect(statSync(file()).ino).toBe(before.ino);
  expect(readFileSync(file()).length).toBe(before.size);
});
