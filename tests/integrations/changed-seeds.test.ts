import { describe, expect, test } from 'vitest';
import { changedSeeds } from '../../src/integrations/changed-seeds.ts';

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([relativePath, text]) => ({
    relativePath,
    seedPath: `seeds/${relativePath}`,
    bytes: new TextEncoder().encode(text),
  }));

describe('between two readings of a folder', () => {
  test.each([
    ['nothing happened', { 'a.txt': 'A' }, { 'a.txt': 'A' }, []],
    ['a file changed in its length', { 'a.txt': 'A' }, { 'a.txt': 'AB' }, ['seeds/a.txt was changed']],
    ['a file changed in a letter', { 'a.txt': 'AB' }, { 'a.txt': 'AC' }, ['seeds/a.txt was changed']],
    ['a file came', { 'b.txt': 'B' }, { 'a.txt': 'A', 'b.txt': 'B' }, ['seeds/a.txt was added']],
    ['a file went', { 'a.txt': 'A', 'b.txt': 'B' }, { 'b.txt': 'B' }, ['seeds/a.txt was removed']],
    ['a file was renamed', { 'b.txt': 'A' }, { 'a.txt': 'A' }, ['seeds/a.txt was added', 'seeds/b.txt was removed']],
    ['an empty file came', {}, { 'a.txt': '' }, ['seeds/a.txt was added']],
  ])('%s', (_what, before, after, found) => {
    expect(changedSeeds(files(before), files(after))).toEqual(found);
  });
});
