import { describe, expect, test } from 'vitest';
import { countedDown } from '../../../src/analysis/dating/counted-down.ts';
import { said } from '../../helpers/said.ts';

/** What it finds within the years that the facts reach. */
const found = (text: string): string[] => said(countedDown, text).filter((piece) => !piece.includes('..'));

describe('counted-down', () => {
  test.each<[string, string, string]>([
    [
      'weeks, by the week',
      'He can talk in four weeks’ time on January 1.',
      'four weeks’ time on January 1 > 2024-11-26/2024-12-12',
    ],
    ['days', 'There are ten days until 1 July, they say.', 'ten days until 1 July > 2024-06-19/2024-06-23'],
    [
      'a number',
      'With 3 weeks before the 1st of February, they wait.',
      '3 weeks before the 1st of February > 2025-01-03/2025-01-19',
    ],
  ])('reads %s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each([
    ['days counted from another day', 'He arrived ten days before 1 July.'],
    ['a year', 'There are ten days until 1 July 2025.'],
    ['a quotation', '“There are ten days until 1 July.”'],
    ['a length of time', 'He was out for four weeks on Saturday.'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(countedDown, text)).toEqual([]);
  });

  test('leaves open the days that the facts do not reach', () => {
    expect(
      said(countedDown, 'There are ten days until 1 July, they say.').filter((piece) => piece.includes('..')),
    ).toEqual(['ten days until 1 July > ../2023-05-12', 'ten days until 1 July > 2028-05-30/..']);
  });
});
