import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { letters, speltOut } from '../../src/text/spelt-out.ts';
import { tag } from '../../src/text/tagger.ts';
import { tokens } from '../../src/text/tokens.ts';
import { words } from '../../src/text/words.ts';

describe('a character is matched as the plain one it stands for:', () => {
  it.each([
    ['a hyphen that does not break', 'Sankt\u2011Aldan', 'Sankt-Aldan'],
    ['a no-break space', '3\u00A0January', '3 January'],
    ['a thin one', '£20\u2009m', '£20 m'],
    ['a narrow one', '10\u202F000', '10 000'],
    ['a line separator', 'Northport.\u2028Marenza.', 'Northport.\nMarenza.'],
    ['a paragraph separator', 'Northport.\u2029Marenza.', 'Northport.\nMarenza.'],
  ])('%s', (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(plainText(text)).toHaveLength(text.length);
  });

  it.each(['a – b', 'a—b', '“a”', 'é', '🙄', 'a\u00ADb', 'a\tb\n'])('but %j stays', (text) => {
    expect(plainText(text)).toBe(text);
  });
});

describe('a word is what its letters spell:', () => {
  it.each([
    ['with soft hyphens', 'North\u00ADport', 'Northport'],
    ['with a word joiner', 'North\u2060port', 'Northport'],
    ['with a ligature', 'o\uFB03cial', 'official'],
    ['with another one', '\uFB01nal', 'final'],
  ])('%s', (_how, given, meant) => {
    const span = { start: 0, end: given.length };
    expect(letters(given)).toBe(meant);
    expect(fold(given)).toBe(meant.toLowerCase());
    expect(words(given, span)).toMatchObject([{ ...span, folded: meant.toLowerCase() }]);
    expect(tokens(given, span)).toMatchObject([{ ...span, lower: meant.toLowerCase(), kind: 'word' }]);
    expect(tag(given, span)).toMatchObject([{ ...span, text: meant }]);
  });

  it('and its place is that in the text', () => {
    const { text, sourceOf } = speltOut('the \uFB01\u00ADnal day');
    expect([text, sourceOf(4), sourceOf(6), sourceOf(10), sourceOf(text.length)]).toEqual(['the final day', 4, 6, 10, 13]);
  });

  it.each(['North-port', 'North port', 'North\u200Bport'])('but %j is two', (text) => {
    expect(words(text, { start: 0, end: text.length })).toHaveLength(2);
  });
});
