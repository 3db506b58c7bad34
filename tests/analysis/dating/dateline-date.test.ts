import { describe, expect, test } from 'vitest';
import { datelineDate } from '../../../src/analysis/dating/dateline-date.ts';
import { said } from '../../helpers/said.ts';

describe('dateline-date', () => {
  test.each<[string, string, string[]]>([
    [
      'a dateline',
      'Wednesday, 01 February 2023 – Chelsea are calm today.',
      ['01 February 2023 > 2023-01-30/2023-02-15'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(datelineDate, text)).toEqual(expected);
  });

  test.each([
    ['a date in a sentence', 'He came on 19 August 2024 and stayed.'],
    ['a caption', 'A match at Brighton, far away. May 7, 2022. / Reuters'],
    [
      'a date far down',
      'Sentence number 0 is here. Sentence number 1 is here. Sentence number 2 is here. Sentence number 3 is here. Sentence number 4 is here. Sentence number 5 is here. Sentence number 6 is here. Sentence number 7 is here. Sentence number 8 is here.\n\n19 August 2024',
    ],
  ])('makes nothing of %s', (_, text) => {
    expect(said(datelineDate, text)).toEqual([]);
  });
});
