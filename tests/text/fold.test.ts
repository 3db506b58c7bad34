import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('two spellings of one word fold to the same string:', () => {
  it.each([
    ['capitals', 'NORTHPORT', 'northport'],
    ['an accent', 'Bernabéu', 'bernabeu'],
    ['an accent of its own', 'Bernabe\u0301u', 'bernabeu'],
    ['an accented capital', 'ÉDER MILITÃO', 'eder militao'],
    ['a Turkish dotted capital', 'İzmir', 'izmir'],
    ['a caron and a ring', 'Škoda Åby', 'skoda aby'],
    ['a ligature', 'Griﬃn', 'griffin'],
    ['wide letters', 'ＦＣ', 'fc'],
  ])('%s', (_what, written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

describe('every kind of apostrophe becomes the straight one:', () => {
  it.each(['\u2018', '\u2019', '\u201B', '\u02BC', '`', '\u00B4', '\u2032', "'"])('%s', (apostrophe) => {
    expect(fold(`Northport${apostrophe}s`)).toBe("northport's");
  });
});

describe('what makes another word stays:', () => {
  it.each([
    ['a hyphen', 'right-back', 'right-back'],
    ['a letter of its own', 'Ødegård Łódź', 'ødegard łodz'],
    ['another script', 'Спартак', 'спартак'],
    ['a letter under marks in any order', 'e\u0301\u0323e\u0323\u0301', 'ee'],
    ['what letters in one sign are made of', 'ﬁ ½ ℡', 'fi 1⁄2 tel'],
    ['double quotation marks', '“so” "so"', '“so” "so"'],
    ['digits, signs and white space', '£62.8m\n 🙄', '£62.8m\n 🙄'],
  ])('%s', (_what, written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});
