import { expect, test } from 'vitest';
import { givenNames } from '../../../src/reading/people/given-names.ts';
import { commonWords, openers, roleNouns } from '../../../src/reading/people/not-a-name.ts';
import { fold } from '../../../src/text/fold.ts';

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
