import { describe, expect, it } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { speltOut, withSpans } from '../../src/text/spelt-out.ts';

describe('a text is matched as what its characters mean:', () => {
  it.each([
    ['a hyphen that does not break', 'Sankt\u2011Aldan', 'Sankt-Aldan'],
    ['a no-break space', '3\u00A0January', '3 January'],
    ['a thin one', '£20\u2009m', '£20 m'],
    ['a narrow one', '10\u202F000', '10 000'],
    ['a line separator', 'Northport.\u2028Marenza.', 'Northport.\nMarenza.'],
    ['a soft hyphen', 'North\u00ADport', 'Northport'],
    ['a word joiner', 'North\u2060port', 'Northport'],
    ['a ligature', 'an o\uFB03cial \uFB01nal', 'an official final'],
  ])('%s', (_what, text, meant) => {
    expect(speltOut(text).text).toBe(meant);
  });

  it.each(['a – b', 'a—b', '“a”', 'é', '🙄', 'a\tb\n', 'a\u200Bb'])('but %j stays', (text) => {
    expect(speltOut(text).text).toBe(text);
  });
});

describe('a place in it is shown as it stands:', () => {
  const text = 'The o\uFB03cial of North\u00ADport.';
  it.each([
    ['official', 'o\uFB03cial'],
    ['Northport', 'North\u00ADport'],
    ['North', 'North'],
    ['port.', 'port.'],
    ['The official of Northport.', text],
  ])('%s', (words, shown) => {
    const spelt = speltOut(text);
    const start = spelt.text.indexOf(words);
    const span = { start, end: start + words.length };
    expect(cut(text, spelt.source(span))).toBe(shown);
    expect(spelt.own(spelt.source(span))).toEqual(span);
  });
});

it('every span of some data is moved, and nothing else', () => {
  const later = ({ start, end }: { start: number; end: number }) => ({ start: start + 1, end: end + 1 });
  const still = { name: 'a', list: [1] };
  const data = { span: { start: 0, end: 2 }, all: [{ start: 3, end: 4, kind: 'b' }], still, none: null };
  const moved = withSpans(data, later);
  expect(moved).toEqual({ span: { start: 1, end: 3 }, all: [{ start: 4, end: 5, kind: 'b' }], still, none: null });
  expect(moved.still).toBe(still);
});
