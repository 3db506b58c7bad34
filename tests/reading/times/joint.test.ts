import { expect, it } from 'vitest';
import { jointBetween } from '../../../src/reading/times/joint.ts';
import { tokens } from '../../../src/text/tokens.ts';

it.each([
  ['list', 'and'],
  ['list', ', and on'],
  ['list', 'or in the'],
  ['stretch', 'to'],
  ['stretch', 'until the'],
  ['stretch', '–'],
  [null, 'and left in'],
  [null, 'to the end and back to'],
  [null, 'to and until'],
  [null, ''],
])('%s: %s', (joint, words) => {
  const row = tokens(words, { start: 0, end: words.length });
  expect(jointBetween(row, 0, row.length)).toBe(joint);
});
