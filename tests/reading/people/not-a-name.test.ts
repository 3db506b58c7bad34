import { expect, test } from 'vitest';
import { football } from '../../../src/beats/football/football.ts';
import { givenNames } from '../../../src/reading/people/given-names.ts';
import { commonWords, notNames, openers, roleNouns } from '../../../src/reading/people/not-a-name.ts';
import { fold } from '../../../src/text/fold.ts';
import { spaceflight } from '../../fixtures/second-beat/beat.ts';

test.each([
  ['given names', givenNames],
  ['roles', roleNouns],
  ['common words', commonWords],
  ['openers', openers],
])('%s are written folded', (_, list) => {
  expect([...list].filter((word) => word === '' || fold(word) !== word)).toEqual([]);
});

test('a common word is no given name', () => {
  expect([...givenNames].filter((name) => commonWords.has(name))).toEqual([]);
});

test('a role of the beat alone is one there and no other’s', () => {
  expect([football, spaceflight].map((beat) => notNames(beat).roles.has('striker'))).toEqual([true, false]);
  expect([football, spaceflight].map((beat) => notNames(beat).roles.has('minister'))).toEqual([true, true]);
});
