import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/ingest/folder/decode.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);

describe('UTF-8 is text:', () => {
  it.each([
    ['plain letters', 'Northport'],
    ['two, three and four bytes', 'é€🙄'],
    ['every line end', 'a\nb\r\nc\rd'],
    ['tabs and form feeds', 'a\tb\fc'],
    ['the replacement character, when it really is in the file', 'a\uFFFDb'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(decode(new TextEncoder().encode(text))).toBe(text);
  });

  it('a byte order mark is kept, so that offsets are those of the file', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('\uFEFFa');
  });
});

describe('UTF-16 with a byte order mark is text, mark included:', () => {
  it.each([
    ['little end first', bytes(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00)],
    ['big end first', bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9)],
  ])('%s', (_what, given) => {
    expect(decode(given)).toBe('\uFEFFaé');
  });
});

describe('anything else is not:', () => {
  it.each([
    ['Latin 1', bytes(0x42, 0x65, 0x72, 0x6e, 0x61, 0x62, 0xe9, 0x75)],
    ['Windows quotation marks', bytes(0x93, 0x61, 0x94)],
    ['UTF-16 cut in the middle of a character', bytes(0xff, 0xfe, 0x61)],
    ['UTF-16 with half a surrogate pair', bytes(0xff, 0xfe, 0x00, 0xd8)],
    ['UTF-16 with a NUL', bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0x00)],
    ['UTF-16 without a mark', bytes(0x61, 0x00, 0x62, 0x00)],
    ['a character cut in two', bytes(0x61, 0xe2, 0x82)],
    ['a needlessly long form', bytes(0xc0, 0xaf)],
    ['half a surrogate pair', bytes(0xed, 0xa0, 0x80)],
    ['a NUL', bytes(0x61, 0x00)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ])('%s', (_what, given) => {
    expect(decode(given)).toBeNull();
  });
});
