import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
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

describe('of many records', () => {
  const many = Array.from({ length: 40 }, (_, at) => `many ${at}`);
  const isFound = (keys: readonly string[]) => build(keys).every((record) => record !== undefined);

  test('one more is kept without a copy of the others, and all are found', () => {
    build(many);
    const before = statSync(file()).ino;
    for (const more of ['b', 'c', 'd']) build([...many, more]);
    expect(statSync(file()).ino).toBe(before);
    expect(build([...many, 'd'])).toEqual([...many, 'd'].map(kept));
    expect(build(['b', 'c'])).toEqual([undefined, undefined]);
  });

  test('a quarter more is put into the one file, and what is not asked for any more leaves it', () => {
    build(many);
    const more = Array.from({ length: 12 }, (_, at) => `more ${at}`);
    build([...many, ...more]);
    expect(existsSync(`${file()}.later`)).toBe(false);
    expect(isFound([...many, ...more])).toBe(true);
    build(many.slice(0, 20));
    expect(build(many.slice(20))).toEqual(many.slice(20).map(() => undefined));
  });

  test('those that came later are lost with the file of the first, by other rules', () => {
    build(many);
    build([...many, 'b']);
    build(['c'], 'other rules');
    expect(build([...many, 'b'], 'other rules').every((record) => record === undefined)).toBe(true);
  });
});

test('a record can be read before it is saved, and is known without being read', () => {
  const store = recordStore(file(), 'rules');
  expect([store.has('a'), store.get('a')]).toEqual([false, undefined]);
  store.keepJson('a', '{"as":"JSON"}');
  expect([store.has('a'), store.get('a')]).toEqual([true, { as: 'JSON' }]);
  store.save();
  expect(recordStore(file(), 'rules').has('a')).toBe(true);
});
