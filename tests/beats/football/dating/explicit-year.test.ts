import { describe, expect, test } from 'vitest';
import { explicitYear } from '../../../../src/beats/football/dating/explicit-year.ts';
import { said } from '../../../helpers/said.ts';

describe('explicit-year', () => {
  test.each<[string, string, string[]]>([
    ['a year ahead', 'He will join in 2026.', ['2026 > ../2026-12-31']],
    ['free agents to be', 'Should he become a free agent in 2025, they will call.', ['2025 > ../2025-06-30']],
    ['a move that is discussed', 'They met to discuss a move in 2025.', ['2025 > ../2025-12-31']],
    ['a contract, which ends in June', 'His contract runs until 2027.', ['2027 > ../2027-06-30']],
    ['the end of a year', 'He will play before the end of 2025.', ['2025 > ../2025-12-31']],
    ['a month ahead', 'His contract expires in June 2025.', ['June 2025 > ../2025-06-30']],
    ['windows to come', 'They plan for the 2025 transfer windows.', ['2025 transfer windows > ../2025-12-31']],
    ['a name with a year', 'He hopes to play at the 2026 World Cup.', ['2026 > ../2026-12-31']],
    ['a year behind', 'He joined in 2022.', ['2022 > 2022-01-01/..']],
    ['a month behind', 'He signed in August 2022.', ['August 2022 > 2022-08-01/..']],
    ['a day behind', 'The letter was sent on July 15th, 2022.', ['July 15th, 2022 > 2022-07-15/..']],
    ['a summer behind', 'He came in the summer of 2019.', ['summer of 2019 > 2019-06-01/..']],
  ])('reads %s', (_, text, expected) => {
    expect(said(explicitYear, text)).toEqual(expected);
  });

  test.each([
    ['no direction', 'The World Cup of 2026. Example, 2025.'],
    ['a noun that hangs on the past', 'They had a commitment over a switch in 2026.'],
    ['a match that is played again', 'They will meet in a repeat of the 2018 final.'],
    ['next year', 'He will join next year.'],
    ['seasons, sums and scores', 'He will stay for 2024/25. They paid £2,025 and won 2025-1.'],
    ['a day the calendar lacks', 'He joined on 30 February 2022.'],
    ['a quotation', '“I joined in 2022 and will leave in 2026.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(explicitYear, text)).toEqual([]);
  });
});
