import { describe, expect, test } from 'vitest';
import { firstSeason } from '../../../../src/beats/football/dating/first-season.ts';
import { said } from '../../../helpers/said.ts';

describe('first-season', () => {
  test.each<[string, string, string[]]>([
    [
      'titles won in it',
      'Tom Sample loves Real Madrid, winning the Champions League and La Liga in his first season.',
      ['winning the Champions League and La Liga in his first season > 2024-06-01/..'],
    ],
    [
      'one title',
      'Tom Sample came to Real Madrid and won La Liga in his debut campaign.',
      ['won La Liga in his debut campaign > 2024-05-04/..'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(firstSeason, text)).toEqual(expected);
  });

  test.each([
    ['no title', 'Tom Sample loves Real Madrid and won much in his first season.'],
    ['a title of another club', 'Tom Sample left Chelsea, having won the Premier League in his first season.'],
    ['nobody', 'Real Madrid enjoy winning La Liga in his first season.'],
    [
      'a quotation',
      'Tom Sample of Real Madrid: “I won La Liga in my first season, winning La Liga in his first season.”',
    ],
  ])('makes nothing of %s', (_, text) => {
    expect(said(firstSeason, text)).toEqual([]);
  });
});
