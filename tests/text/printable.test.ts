import { expect, it } from 'vitest';
import { printable } from '../../src/text/printable.ts';

it.each([
  ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a line break', 'a\r\nb', 'a\\u{d}\\u{a}b'],
  ['a control of the second set', 'a\u009b2J', 'a\\u{9b}2J'],
  ['a right-to-left override', 'a\u202etxt', 'a\\u{202e}txt'],
  ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['half of a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
  ['a byte order mark', '\ufeffa', '\\u{feff}a'],
])('writes %s as its code', (_what, text, printed) => {
  expect(printable(text)).toBe(printed);
});

it.each(['Čaušić said: “no”', 'ليفربول', '🙄', 'a\u00a0b', ''])('leaves %j as it is', (text) => {
  expect(printable(text)).toBe(text);
});
