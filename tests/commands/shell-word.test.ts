import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { shellWord } from '../../src/commands/shell-word.ts';

it.each([
  ['seeds/2025-01-03-vance-stays.md', 'seeds/2025-01-03-vance-stays.md'],
  ['seeds/Próxima.txt', 'seeds/Próxima.txt'],
  ['seeds/a b.txt', "'seeds/a b.txt'"],
  ["seeds/Vance's wait.txt", "'seeds/Vance'\\''s wait.txt'"],
  ['seeds/Vance’s wait.txt', "'seeds/Vance’s wait.txt'"],
  ['seeds/$HOME`;*"(a).txt', `'seeds/$HOME\`;*"(a).txt'`],
])('%s is pasted as %s, and a shell reads it back', (path, word) => {
  expect(shellWord(path)).toBe(word);
  expect(execFileSync('sh', ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' })).toBe(path);
});
