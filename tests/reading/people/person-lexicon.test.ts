import { expect, test } from 'vitest';
import { personLexicon } from '../../../src/reading/people/person-lexicon.ts';
import { words } from '../../../src/text/words.ts';
import { castBeat } from './cast-beat.ts';

const meaning = (text: string): string[] => {
  const match = personLexicon(castBeat).longestAt(text, words(text, { start: 0, end: text.length }), 0);
  const senses = (match?.payloads ?? []).map((sense) => (sense.kind === 'person' ? sense.person.id : sense.kind));
  return [...new Set(senses)];
};

test.each([
  ['Ilian Vance', ['ilian-vance']],
  ['Vance', ['ilian-vance']],
  ['Real Madrid', ['other']],
  ['Old Trafford', ['other']],
  ['La Liga', ['other']],
  ['Spanish', ['other']],
  ['Harbour Echo', ['other']],
  ['Echo', []],
  ['Field', []],
])('knows what %s may mean', (text, expected) => {
  expect(meaning(text)).toEqual(expected);
});

test('is made once for a saga', () => {
  expect(personLexicon(castBeat)).toBe(personLexicon(castBeat));
});
