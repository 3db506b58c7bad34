import { describe, expect, test } from 'vitest';
import { ownClub } from '../../../../src/beats/football/dating/own-club.ts';
import { said } from '../../../helpers/said.ts';

describe('own-club', () => {
  test.each<[string, string, string[]]>([
    [
      'a wish to leave',
      'Sam Example waits. Sam Example wants to leave Liverpool.',
      ['leave Liverpool > ../2025-06-10'],
    ],
    ['a future', 'Sam Example’s future at Liverpool is open.', ['future at Liverpool > ../2025-06-10']],
  ])('reads %s', (_, text, expected) => {
    expect(said(ownClub, text)).toEqual(expected);
  });

  test.each([
    ['the past', 'Sam Example spoke after he had decided to leave Liverpool.'],
    ['somebody else', 'Sam Example waits. Sam Example smiles. Joe Molden wants to leave Liverpool.'],
    ['another club', 'Sam Example will not leave Everton.'],
    ['a visit', 'Sam Example spoke at Liverpool.'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(ownClub, text)).toEqual([]);
  });
});
