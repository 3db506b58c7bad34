import { describe, expect, it } from 'vitest';
import { charsetIn, decodedText } from '../../src/adding/decoded-text.ts';

const bytes = (binary: string) => new Uint8Array(Buffer.from(binary, 'latin1'));
const decoded = (binary: string, charset: string | null = null, isPage = false) =>
  decodedText(bytes(binary), charset, 'a.txt', isPage);

describe('what is no UTF-8 is read as Windows-1252, and that is told:', () => {
  it.each([
    ['Northport\x92s offer to Ilian Vance', 'Northport’s offer to Ilian Vance'],
    ['\x93No,\x94 says Jos\xe9 Enr\xedquez \x96 \xa3300,000 a week\x85', '“No,” says José Enríquez – £300,000 a week…'],
    ['\x80 15m for Vance, \xc9mile Lund hears', '€ 15m for Vance, Émile Lund hears'],
    ['Ilian Vance stays.\n\n\xa9 2025 The Harbour Gazette', 'Ilian Vance stays.\n\n© 2025 The Harbour Gazette'],
  ])('%j', (binary, text) => {
    expect(decoded(binary)).toEqual({ text, notices: [expect.stringMatching(/read as Windows-1252/)] });
    expect(decoded(binary, 'utf-8').text).toBe(text);
  });
});

describe('what may mean something else is refused:', () => {
  it.each([
    ['UTF-8 with a byte lost', 'Ilian Vance\xe2\x80\x99s wait, Northport\xe2\x80s offer'],
    ['the letters of a Mac', 'Northport\xd5s offer to Jos\x8e'],
    ['Russian', '\xcf\xf0\xe8\xe2\xe5\xf2, \xc2\xe0\xed\xf1'],
    ['Polish', 'Vance gra w \xa3odzi, a Michal\xb3 nie'],
    ['a byte that Windows-1252 has not', 'Ilian Vance \x81 stays'],
  ])('%s', (_what, binary) => {
    expect(() => decoded(binary)).toThrow(
      /"a\.txt" is not UTF-8 text, nor .* nor surely Windows-1252\. Save it as UTF-8/,
    );
  });
});

describe('what is read as it says, without a word:', () => {
  it.each([
    ['UTF-8', 'Northport\xe2\x80\x99s offer', null, 'Northport’s offer'],
    ['Latin-1 of a page that says so', 'caf\xe9', 'iso-8859-1', 'café'],
    ['UTF-16 by its mark', '\xff\xfeV\0e\0', null, 'Ve'],
  ])('%s', (_what, binary, charset, text) => {
    expect(decoded(binary, charset)).toEqual({ text, notices: [] });
  });
});

it('a page of UTF-8 may have a stray byte around its article', () => {
  expect(decoded('<p>Vance\xe2\x80\x99s wait</p><!-- \xe2 -->', null, true).text).toContain('Vance’s wait');
});

it.each([
  ['<meta charset="windows-1250">', 'windows-1250'],
  ['<?xml version="1.0" encoding="ISO-8859-1"?><rss>', 'ISO-8859-1'],
  ['<p>charset=x</p>', null],
])('%s says %s', (head, charset) => {
  expect(charsetIn(bytes(head))).toBe(charset);
});
