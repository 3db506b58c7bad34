import { expect, it } from 'vitest';
import { slug, slugKey } from '../../src/text/slug.ts';

it.each([
  ['Vance stays', 'vance-stays'],
  ['TEAMtalk', 'teamtalk'],
  ['L’Équipe', 'lequipe'],
  ['Gündoğan & Čaušić', 'guendogan-and-causic'],
  ['…', ''],
  ['a'.repeat(100), 'a'.repeat(64)],
  [`${'word '.repeat(30)}`, `${'word-'.repeat(12)}word`],
  [`e${'\u0301'.repeat(50)}x`, 'ex'],
])('%j becomes %j', (text, made) => {
  expect(slug(text)).toBe(made);
});

it('keys tell texts of one slug apart, and are the same for the same text', () => {
  expect(slugKey('a.txt')).toMatch(/^[a-z0-9]{6}$/);
  expect([slugKey('a.txt'), slugKey('b.txt')]).not.toEqual([slugKey('b.txt'), slugKey('b.txt')]);
  expect(slugKey('a.txt')).toBe(slugKey('a.txt'));
});
