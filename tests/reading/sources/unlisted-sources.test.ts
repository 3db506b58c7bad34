import { describe, expect, test } from 'vitest';
import { unlistedSources } from '../../../src/reading/sources/unlisted-sources.ts';
import { spaceflight } from '../../fixtures/second-beat/beat.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

const found = (text: string, beat = smallBeat): string[] =>
  unlistedSources(text, { start: 0, end: text.length }, beat).map(({ name, kind }) => `${kind} ${name}`);

describe('a source that no registry has', () => {
  test.each([
    ['after its kind', 'Greek outlet Palmos says so.', ['outlet Palmos']],
    ['of several words', 'The newspaper Voz del Puerto says so.', ['outlet Voz del Puerto']],
    ['in marks', 'The newspaper ‘Palmos’ says so.', ['outlet Palmos']],
    ['with a possessive', 'He read the newspaper Palmos’s story.', ['outlet Palmos']],
    ['an outlet’s word in it', 'He stays, according to Northport Daily.', ['outlet Northport Daily']],
    ['telling something', 'The Northport Bugle reports that he stays.', ['outlet The Northport Bugle']],
    [
      'an outlet’s first word',
      'Radio Palmos claimed it, he told Diario Palmos.',
      ['outlet Diario Palmos', 'outlet Radio Palmos'],
    ],
    ['behind an article', 'He stays, the Northport Weekly writes.', ['outlet Northport Weekly']],
    [
      'as what a report is by',
      'A report by Palmos claims so. As per Prieto, he stays.',
      ['outlet Palmos', 'outlet Prieto'],
    ],
    ['an outlet’s end', 'He stays, via Palmosmania.', ['outlet Palmosmania']],
    ['a beat’s word at its head', 'He stays, according to Calciopalmos.', ['outlet Calciopalmos']],
    ['as what reports are by', 'He stays, as reported by Palmos.', ['outlet Palmos']],
    [
      'a journalist by the title',
      'Insider Ana Prieto says so; journalist Ana Prieto smiles.',
      ['journalist Ana Prieto'],
    ],
    ['a journalist with a particle', 'The journalist Ana de Prieto smiles.', ['journalist Ana de Prieto']],
  ])('is read %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['whoever tells', 'Palmos claims that he stays. Ana Prieto reports it.'],
    ['a day', 'He stays, as reported by Monday.'],
    ['a place', 'He stays, according to a report in Palmos.'],
    ['whoever is told', 'He told Palmos so and spoke to Prieto.'],
    ['a word before an outlet’s', 'He says that Good News stays.'],
    ['a person', 'According to Ana Prieto, he stays.'],
    ['a word of the language', 'According to newspaper reports, he stays.'],
    ['a name that no title precedes', 'Ana Prieto says so.'],
    ['one word after a title', 'The journalist Ana smiles.'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ['experts', 'The transfer expert Ana Prieto smiles.', 'The launch expert Ana Prieto smiles.'],
  ['names of outlets', 'He stays, according to Northport Futbol.', 'It flies, according to Northport Orbit.'],
])('a beat has %s of its own', (_, one, other) => {
  const counts = (text: string) => [smallBeat, spaceflight].map((beat) => found(text, beat).length);
  expect([counts(one), counts(other)]).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
