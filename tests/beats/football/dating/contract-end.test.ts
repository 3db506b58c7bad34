import { describe, expect, test } from 'vitest';
import { contractEnd } from '../../../../src/beats/football/dating/contract-end.ts';
import { leftOpen, said } from '../../../helpers/said.ts';

describe('contract-end', () => {
  test.each<[string, string, string[]]>([
    [
      'a contract that ends with the season',
      'Sam Example is out of contract at the end of the season.',
      ['end of the season > 2024-07-01/2025-06-30'],
    ],
    [
      'a free transfer next summer',
      'Sam Example can leave for free next summer.',
      ['next summer > 2024-04-10/2025-03-31'],
    ],
    [
      'the last year',
      'Sam Example has entered the final year of his contract.',
      ['the final year of > 2024-06-01/2025-06-30'],
    ],
    ['years left', 'Sam Example has two years left on his contract.', ['two years left > 2022-12-01/2023-12-31']],
    [
      'talks allowed',
      'Sam Example is now free to negotiate with other teams.',
      ['now free to > 2025-01-01/2025-06-30'],
    ],
    [
      'a year the story gives itself',
      'Joe Molden will be a free agent in 2027. He is out of contract at the end of the season.',
      ['end of the season > 2026-07-01/2027-06-30'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(contractEnd, text)).toEqual(expected);
  });

  test.each([
    ['a summer without a contract', 'Sam Example may move this summer.'],
    ['a contract nobody knows', 'Joe Molden is out of contract at the end of the season.'],
    ['free agents who were signed', 'Sam Example’s club signed free agents this summer.'],
    ['an option', 'Joe Molden has an option to extend his contract until 2027. He leaves for free next summer.'],
    ['years of age or play', 'Sam Example has two years of play behind him.'],
    ['another player whose contract nobody noted', 'Tom Sample, like Sam Example, has two years left on his contract.'],
    ['a coach', 'Sam Example waits. Max Boss has two years left on his contract.'],
    ['a quotation', 'Sam Example: “I am out of contract at the end of the season.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(contractEnd, text)).toEqual([]);
  });

  test('leaves open the days before the first contract known and after the last day known', () => {
    expect(leftOpen(contractEnd, 'Sam Example has two years left on his contract.')).toEqual([
      'two years left > ../2016-11-05',
      'two years left > 2026-01-01/..',
    ]);
  });
});
