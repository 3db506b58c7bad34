import { describe, expect, test } from 'vitest';
import { playerClub } from '../../../../src/beats/football/dating/player-club.ts';
import { said } from '../../../helpers/said.ts';

describe('player-club', () => {
  test.each<[string, string, string[]]>([
    ['a possessive', 'They want Liverpool’s Sam Example.', ['Liverpool’s Sam Example > ../2025-06-10']],
    ['a role', 'They want Liverpool defender Sam Example.', ['Liverpool defender Sam Example > ../2025-06-10']],
    [
      'role and country',
      'They want Chelsea’s England forward Tom Sample.',
      ['Chelsea’s England forward Tom Sample > 2022-06-30/2024-08-11'],
    ],
    ['the newer club', 'Real Madrid star Tom Sample waits.', ['Real Madrid star Tom Sample > 2023-06-04/..']],
  ])('reads %s', (_, text, expected) => {
    expect(said(playerClub, text)).toEqual(expected);
  });

  test.each([
    ['a former club', 'They want former Liverpool defender Sam Example.'],
    ['a wish', 'Everton target Sam Example. Barcelona want Tom Sample.'],
    ['a legend', 'Liverpool legend Sam Example spoke.'],
    ['a club he never played for', 'Everton’s Sam Example waits.'],
    ['a quotation', '“We like Liverpool’s Sam Example,” he said.'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(playerClub, text)).toEqual([]);
  });
});
