import { describe, expect, test } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { tag } from '../../src/text/tagger.ts';

describe('every token points at its own words', () => {
  test.each([
    ['plain words', 'Liverpool will sell him on Friday.'],
    ['curly quotes', '“We’re not selling him,” Slot said.'],
    ['a no-break space', 'It costs £30\u00A0million now.'],
    ['an emoji and combining marks', 'Done 😀😀 by Jose\u0301, he says.'],
    ['two spaces and a line break', 'He  stays\r\nthere.'],
    ['contractions', "He'd've gone, won't he? It's Salah's."],
  ])('of %s', (_, text) => {
    const tokens = tag(text, { start: 0, end: text.length });
    expect(tokens.map((token) => cut(text, token))).toEqual(tokens.map((token) => token.text));
    expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''));
  });

  test('within a span, by places in the whole text', () => {
    const text = 'He waits. She bid.';
    expect(tag(text, { start: 10, end: 18 }).map(({ start, pos }) => `${start} ${pos}`)).toEqual([
      '10 PRON',
      '14 VERB',
      '17 PUNCT',
    ]);
  });
});

test('a token has its part of speech and the form a dictionary has', () => {
  const text = 'They were told';
  expect(tag(text, { start: 0, end: text.length }).map(({ pos, lemma }) => `${pos} ${lemma}`)).toEqual([
    'PRON they',
    'AUX be',
    'VERB tell',
  ]);
});
