import { describe, expect, it } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { lineNumbers, lines, trimmed } from '../../src/text/lines.ts';

const linesOf = (text: string, from = 0) => lines(text, from).map((line) => line && cut(text, line));

describe('lines', () => {
  it.each([
    ['a line feed ends a line', 'a\nb', ['a', 'b']],
    ['a carriage return ends a line', 'a\rb', ['a', 'b']],
    ['both together end one line', 'a\r\nb', ['a', 'b']],
    ['the other way round they end two', 'a\n\rb', ['a', null, 'b']],
    ['a blank line is null', 'a\n\nb', ['a', null, 'b']],
    ['so is one of spaces, tabs and a zero-width space', 'a\n \t\u00A0\u200B\nb', ['a', null, 'b']],
    ['so is one of other invisible characters', 'a\n\u2060\u2800\n\u0301\nb', ['a', null, null, 'b']],
    ['beside visible ones they stay', '\u2060a\u2800\n❤\uFE0F', ['\u2060a\u2800', '❤\uFE0F']],
    ['the end of the text may end a line', 'a\nb\n', ['a', 'b', null]],
    ['white space at both ends is left out', '  a b\t\n\tc ', ['a b', 'c']],
    ['a byte order mark is left out', '\uFEFFa', ['a']],
    ['a text without an end of line is one line', 'a', ['a']],
    ['an empty text is one blank line', '', [null]],
    ['no other character ends a line', 'a\u2028b\vc\fd\u0085e', ['a\u2028b\vc\fd\u0085e']],
  ])('%s', (_claim, text, found) => {
    expect(linesOf(text)).toEqual(found);
  });

  it.each([
    ['in the middle of a line', 'ab\ncd', 1, ['b', 'cd']],
    ['at the beginning of a line', 'ab\ncd', 3, ['cd']],
    ['between the two marks of one line end', 'ab\r\ncd', 3, [null, 'cd']],
    ['at the end of the text', 'ab', 2, [null]],
  ])('may begin %s, with offsets into the whole text', (_where, text, from, found) => {
    expect(linesOf(text, from)).toEqual(found);
  });
});

describe('the number of a line counts from 1', () => {
  it.each([
    ['at the start', 'a\nb', 0, 1],
    ['at the end of a line', 'a\nb', 1, 1],
    ['behind the line end', 'a\nb', 2, 2],
    ['with carriage returns', 'a\rb\rc', 4, 3],
    ['with both together', 'a\r\nb\r\nc', 6, 3],
    ['with blank lines', 'a\n\n\nb', 4, 4],
  ])('%s', (_where, text, offset, number) => {
    expect(lineNumbers(text)(offset)).toBe(number);
  });
});

describe('trimmed', () => {
  it.each([
    ['white space goes at both ends', ' \t\u00A0a b\r\n', 'a b'],
    ['so do byte order marks and zero-width spaces', '\uFEFF\u200Ba\u200B', 'a'],
    ['inside they stay', 'a\u200Bb', 'a\u200Bb'],
    ['an emoji stays whole', ' 🙄 ', '🙄'],
  ])('%s', (_claim, text, left) => {
    const span = trimmed(text, 0, text.length);
    expect(span && cut(text, span)).toBe(left);
  });

  it.each(['', '   ', '\r\n\t', '\uFEFF', '\u200B\u00A0'])('nothing is left of %j', (text) => {
    expect(trimmed(text, 0, text.length)).toBeNull();
  });
});
