import { describe, expect, it } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { foldedWords, words } from '../../src/text/words.ts';

const all = (text: string) => words(text, { start: 0, end: text.length });

describe('words are runs of letters and digits:', () => {
  it.each([
    ['a sentence', 'Northport win, again.', ['Northport', 'win', 'again']],
    ['a hyphen parts words', 'right-back', ['right', 'back']],
    ['accents and combining marks belong to them', 'Bernabéu Bernabe\u0301u', ['Bernabéu', 'Bernabe\u0301u']],
    ['digits are words', 'No. 16 for £62.8m', ['No', '16', 'for', '62', '8m']],
    ['other scripts have words', 'Спартак 東京', ['Спартак', '東京']],
    ['an emoji is none', 'so 🙄 what', ['so', 'what']],
    ['an underscore parts words', 'ilian_vance', ['ilian', 'vance']],
    [
      'words run together in copying are parted at the capital',
      'Vance’s clubReal Marenza',
      ['Vance', 's', 'club', 'Real', 'Marenza'],
    ],
    ['so are names written as one', 'LaPrimera', ['La', 'Primera']],
    ['capitals before small letters are not', 'TEAMnews FCs', ['TEAMnews', 'FCs']],
    ['nor is a figure before a capital', '16M U21', ['16M', 'U21']],
    ['marks and white space alone are none', ' – … “” \n', []],
    ['nothing has none', '', []],
  ])('%s', (_claim, text, found) => {
    expect(all(text).map((word) => cut(text, word))).toEqual(found);
  });

  it.each(['\u2018', '\u2019', '\u201B', '\u02BC', '`', '\u00B4', "'"])(
    'the apostrophe %s parts words',
    (apostrophe) => {
      expect(foldedWords(`Northport${apostrophe}s`)).toEqual(['northport', 's']);
    },
  );
});

describe('a word knows', () => {
  it('where it stands in the whole text', () => {
    const text = '🙄 Northport win';
    expect(words(text, { start: 3, end: text.length })).toMatchObject([
      { start: 3, end: 12 },
      { start: 13, end: 16 },
    ]);
  });

  it('nothing of what stands outside the span', () => {
    const text = 'Northport win again';
    expect(words(text, { start: 10, end: 13 }).map(({ folded }) => folded)).toEqual(['win']);
    expect(words(text, { start: 10, end: 11 }).map(({ folded }) => folded)).toEqual(['w']);
    expect(words(text, { start: 9, end: 10 })).toEqual([]);
  });

  it.each([
    ['Northport', true],
    ['northport', false],
    ['Ødegard', true],
    ['northPort', false, true],
    ['16th', false],
    ['東京', false],
  ])('whether it begins with a capital: %s', (text, ...capitals) => {
    expect(all(text).map((word) => word.capital)).toEqual(capitals);
  });
});

it('the words of a phrase are folded for a dictionary', () => {
  expect(foldedWords('Los Verdes de Marénza')).toEqual(['los', 'verdes', 'de', 'marenza']);
});
