import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { numberStore } from '../../src/integrations/kept-numbers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'numbers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'numbers.json');
/** A build that asks for each of these, and finds 7; gives those that it had to find. */
function build(by: string, ...asked: readonly string[]): readonly string[] {
  const store = numberStore(file(), by);
  const found: string[] = [];
  for (const from of asked)
    expect(
      store.of(from, () => {
        found.push(from);
        return 7;
      }),
    ).toBe(7);
  store.save();
  return found;
}

describe('a number is', () => {
  test('found once by builds of the same code', () => {
    expect(build('code', 'a', 'b')).toEqual(['a', 'b']);
    expect(build('code', 'a', 'b', 'c')).toEqual(['c']);
  });

  test('found again by other code', () => {
    build('code', 'a');
    expect(build('other code', 'a')).toEqual(['a']);
  });

  test('forgotten when a build asks for it no more', () => {
    build('code', 'a', 'b');
    build('code', 'a');
    expect(build('code', 'b')).toEqual(['b']);
  });

  test.each(['', '{"by":"code"', 'null', '[]'])('found again where %j is all that is left of the memory', (left) => {
    build('code', 'a');
    writeFileSync(file(), left);
    expect(build('code', 'a')).toEqual(['a']);
  });

  test('zero as well as any other', () => {
    const store = numberStore(file(), 'code');
    store.of('a', () => 0);
    store.save();
    expect(numberStore(file(), 'code').of('a', () => 1)).toBe(0);
  });
});
