import { describe, expect, test } from 'vitest';
import { namedSeason } from '../../../../src/beats/football/dating/named-season.ts';
import { said } from '../../../helpers/said.ts';

describe('named-season', () => {
  test.each<[string, string, string[]]>([
    ['a season behind', 'He scored ten goals in the 2024-25 season.', ['2024-25 > 2024-07-15/..']],
    ['a season ahead', 'He will leave at the end of the 2023/24 season.', ['2023/24 > 2022-07-01/2024-06-30']],
    ['a season in full', 'He was here in 2023/2024.', ['2023/2024 > 2023-07-15/..']],
  ])('reads %s', (_, text, expected) => {
    expect(said(namedSeason, text)).toEqual(expected);
  });

  test.each([
    ['years that do not follow', 'He was here in 2019/24.'],
    ['a season that somebody was appointed for', 'He was appointed for the 2024-25 season.'],
    ['no direction', 'The 2024/25 season.'],
    ['a quotation', '“I was here in 2023/24.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(namedSeason, text)).toEqual([]);
  });
});
