import { expect, it } from 'vitest';
import { isolated } from '../../src/site/isolated.ts';

it.each([
  ['Arabic', 'ليفربول'],
  ['Hebrew', 'ריאל'],
  ['an override', 'Vance \u202estays'],
  ['an isolate', '\u2067Vance\u2069 stays'],
])('puts %s between isolating marks', (_what, words) => {
  expect(isolated(words)).toBe(`\u2068${words}\u2069`);
});

it.each(['Vance stays', 'Čaušić – “no”', '利物浦', '🙄', ''])('leaves %j as it is', (words) => {
  expect(isolated(words)).toBe(words);
});
