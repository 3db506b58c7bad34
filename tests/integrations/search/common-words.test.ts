import { expect, test } from 'vitest';
import { commonWords } from '../../../src/integrations/search/common-words.ts';

const words = (...contents: readonly string[]) => commonWords(contents.map((content) => ({ content })));

test('the list has each word once, in small letters, those of most stories first', () => {
  expect(words('Konaté waits, Konaté WAITS.', 'Liverpool waits')).toEqual(['waits', 'konaté', 'liverpool']);
});

test('it has no number, no sign and no word of three letters', () => {
  expect(words('The £40m bid of 2025, right-back')).toEqual(['back', 'right']);
});

test('it holds six thousand at the most', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const many = Array.from({ length: 7000 }, (_, at) =>
    [...String(at).padStart(4, '0')].map((digit) => letters[Number(digit)]).join(''),
  );
  expect(words(many.join(' '))).toHaveLength(6000);
});
