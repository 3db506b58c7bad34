import { expect, it } from 'vitest';
import { isolated } from '../../src/site/isolated.ts';

it.each([
  ['Arabic', 'ليفربول'],
  ['Hebrew', 'ריאל'],
])('puts %s between isolating marks', (_what, words) => {
  expect(isolated(words)).toBe(`\u2068${words}\u2069`);
});

it.each([
  ['an override', 'Vance \u202estays', 'Vance stays'],
  ['an isolate', '\u2067Vance\u2069 stays', 'Vance stays'],
  ['the end of one, then an override', 'Vance\u2069\u202e stays', 'Vance stays'],
  ['the end of a paragraph, then an override', 'Vance\u2029\u202estays', 'Vance stays'],
  ['the same in Arabic', 'ليفربول\u2069\u202e', '\u2068ليفربول\u2069'],
])('leaves out %s', (_what, words, plain) => {
  expect(isolated(words)).toBe(plain);
});

it.each(['Vance stays', 'Čaušić – “no”', '利物浦', '🙄', ''])('leaves %j as it is', (words) => {
  expect(isolated(words)).toBe(words);
});
