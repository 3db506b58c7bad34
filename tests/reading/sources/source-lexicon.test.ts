import { expect, test } from 'vitest';
import { sourceLexicon, squeezed } from '../../../src/reading/sources/source-lexicon.ts';
import { words } from '../../../src/text/words.ts';
import { pressBeat } from './press-beat.ts';

const kinds = (text: string): string[] => {
  const match = sourceLexicon(pressBeat).phrases.longestAt(text, words(text, { start: 0, end: text.length }), 0);
  return (match?.payloads ?? []).map((sense) =>
    sense.kind === 'outlet' ? `${sense.outlet.name} ${sense.sure}` : sense.kind,
  );
};

test.each([
  ['Tribuna', ['Tribuna true']],
  ['Record', ['Record false']],
  ['Athletic', ['The Athletic false', 'other']],
  ['Calloway', ['journalist']],
  ['Ilian Vance', ['other']],
  ['Athletic Bilbao', ['other']],
  ['Premier League', ['other']],
  ['Liverpool Echo', ['other']],
  ['Somebody', []],
])('knows what %s may mean', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('finds outlets by their addresses', () => {
  expect(sourceLexicon(pressBeat).addresses.get(squeezed('The Offside-Daily'))?.name).toBe('Offside Daily');
  expect(sourceLexicon(pressBeat).addresses.get('nobody')).toBeUndefined();
});

test('is made once for a saga', () => {
  expect(sourceLexicon(pressBeat)).toBe(sourceLexicon(pressBeat));
  expect(sourceLexicon({ ...pressBeat })).not.toBe(sourceLexicon(pressBeat));
});
