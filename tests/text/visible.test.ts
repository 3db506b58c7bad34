import { describe, expect, it } from 'vitest';
import { isVisible } from '../../src/text/visible.ts';

describe('nothing is to be seen of', () => {
  it.each([
    ['no text', ''],
    ['spaces of every kind', ' \t\r\n\u00A0\u2003\u3000\u2028'],
    ['a byte order mark', '\uFEFF'],
    ['zero-width spaces and joiners', '\u200B\u200C\u200D\u2060'],
    ['marks of direction', '\u200E\u200F\u202E\u2066'],
    ['a soft hyphen', '\u00AD'],
    ['fillers for Korean letters', '\u115F\u3164\uFFA0'],
    ['an empty Braille cell', '\u2800'],
    ['variation selectors', '\uFE0F\u{E0100}'],
    ['letters of a tag', '\u{E0061}\u{E0062}'],
    ['control characters', '\u0001\u007F\u009B'],
    ['a combining mark alone', '\u0301'],
    ['half a surrogate pair', '\uD83D'],
  ])('%s', (_what, text) => {
    expect(isVisible(text)).toBe(false);
  });
});

describe('something is to be seen of', () => {
  it.each([
    'a',
    '.',
    '…',
    '🙄',
    '❤️',
    '\u200Ba',
    'é',
    'е\u0301',
    'ل',
    '字',
    '\u2801',
    '1',
    '�',
    '\uE000',
    '\u{100000}',
    '\u0600',
    '\u{3FFF0}',
  ])('%j', (text) => {
    expect(isVisible(text)).toBe(true);
  });
});

it('a long run of what is not seen is read in no time', { timeout: 2_000 }, () => {
  for (const character of [' ', '\u200B', '\u0301', '\u2800'])
    expect(isVisible(character.repeat(1_000_000))).toBe(false);
});
