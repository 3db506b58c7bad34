import { expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { nameCandidates } from '../../../src/reading/people/name-candidates.ts';
import { cutText } from '../../helpers/cut-text.ts';
import { castBeat } from './cast-beat.ts';

const read = (text: string) =>
  nameCandidates(text, cutText(text), castBeat).map((candidate) => ({
    ...candidate,
    surface: cut(text, candidate.span),
  }));

test.each([
  ['a known name', 'so Ilian Vance waits', ['Ilian Vance > ilian-vance']],
  ['a known surname', 'so Vance waits', ['Vance > ilian-vance']],
  ['a known surname behind a given name', 'so Peter Vance waits', ['Peter Vance > ?']],
  ['an unknown name', 'so Harry Molden waits', ['Harry Molden > ?']],
  ['a name behind a club’s', 'so Chelsea Harry Molden waits', ['Harry Molden > ?']],
  ['a name behind a role', 'Manager Harry Molden waits', ['Harry Molden > ?']],
  ['a club alone', 'so Chelsea waits', []],
  ['a word of institutions', 'so Molden Airport waits', []],
  ['an acronym', 'so UEFA waits', []],
  ['five words', 'so Ab Cd Ef Gh Ij waits', []],
])('finds in a block %s', (_, text, expected) => {
  expect(
    read(text).map(({ surface, bearers }) => `${surface} > ${bearers.map(({ id }) => id).join(' or ') || '?'}`),
  ).toEqual(expected);
});

test('sees a role, an article, an age and a title’s capitals', () => {
  expect(read('the striker Harry Molden waits')[0]?.afterRole).toBe('striker');
  expect(read('the Harry Molden waits')[0]?.afterArticle).toBe(true);
  expect(read('so Harry Molden, 24, waits')[0]?.beforeAge).toBe(true);
  expect(read('so Harry Molden (24) waits')[0]?.beforeAge).toBe(true);
  expect(read('Chelsea Want Harry Molden Before Next Summer Comes')[0]?.inTitle).toBe(true);
  expect(read('so Harry Molden waits')[0]).toMatchObject({
    afterRole: null,
    afterArticle: false,
    beforeAge: false,
    inTitle: false,
  });
});
