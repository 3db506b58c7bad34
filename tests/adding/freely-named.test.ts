import { expect, test } from 'vitest';
import { freelyNamed } from '../../src/adding/freely-named.ts';
import type { Story } from '../../src/model/story.ts';

const named = (name: string, ...taken: string[]) =>
  freelyNamed({ name, text: '' }, taken.map((path) => ({ seedPath: `seeds/${path}` })) as Story[]).name;

test('the second article of one day and title has a number, and so has the third', () => {
  expect(named('a.md', 'b.md')).toBe('a.md');
  expect(named('a.md', 'a.md')).toBe('a-2.md');
  expect(named('a.md', 'sub/A.md', 'a-2.md')).toBe('a-3.md');
});
