import { describe, expect, test } from 'vitest';
import { seasonPhase } from '../../../../src/beats/football/dating/season-phase.ts';
import { said } from '../../../helpers/said.ts';

describe('season-phase', () => {
  test.each<[string, string, string[]]>([
    [
      'the start, by the club’s own first match',
      'Liverpool’s start to the campaign has been good.',
      ['start to the campaign > 2023-08-11/2023-12-31', 'start to the campaign > 2024-08-17/2024-12-31'],
    ],
    [
      'the start, by the league’s first day',
      'The start to the season has been good.',
      ['start to the season > 2023-08-11/2023-12-31', 'start to the season > 2024-08-15/2024-12-31'],
    ],
    [
      'next summer',
      'He may leave next summer.',
      ['next summer > 2023-04-10/2024-03-31', 'next summer > 2024-04-10/2025-03-31'],
    ],
    [
      'this summer, which has been',
      'He joined this summer.',
      ['this summer > 2024-05-15/2024-12-31', 'this summer > 2025-05-15/2025-12-31'],
    ],
    [
      'the end of the season, which is to come',
      'He will leave at the end of the season.',
      ['end of the season > 2023-07-01/2024-05-26', 'end of the season > 2024-07-01/2025-06-01'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(seasonPhase, text)).toEqual(expected);
  });

  test.each([
    ['last season', 'He scored ten goals last season.'],
    ['a start that is past', 'He was hurt at the start of the season.'],
    ['an end that is past', 'He was told to go at the end of the season.'],
    ['January, when it is past', 'They signed him in January.'],
    ['next season', 'He will play there next season.'],
    ['a quotation', '“He may leave next summer.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(seasonPhase, text)).toEqual([]);
  });
});
