import { describe, expect, test } from 'vitest';
import { dealLength } from '../../../../src/beats/football/dating/deal-length.ts';
import { said } from '../../../helpers/said.ts';

describe('deal-length', () => {
  test.each<[string, string, string[]]>([
    [
      'whole years',
      'He signs a five-year deal until June 2030.',
      ['five-year deal until June 2030 > 2024-06-01/2025-12-31'],
    ],
    [
      'half years, which begin in January',
      'He has signed an eight-and-a-half-year contract to keep him until the summer of 2031.',
      ['eight-and-a-half-year contract to keep him until the summer of 2031 > 2022-11-15/2023-03-31'],
    ],
    [
      'an extension, which counts from the end of the deal it prolongs',
      'He has signed a two-year contract extension until 2027.',
      ['two-year contract extension until 2027 > 2022-01-01/2025-12-31'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(dealLength, text)).toEqual(expected);
  });

  test.each([
    ['no end', 'He signed a five-year deal.'],
    ['an earlier deal', 'His previous five-year deal until 2025 was poor.'],
    [
      'a deal of another year',
      'He signed in 2020 a five-year deal until 2025. In 2020 he signed a four-year deal until 2024.',
    ],
    ['a deal that is background', 'He signed a five-year deal until 2030 after his move.'],
    ['a deal that is told late', 'He waits. He waits. He waits. He waits. He has signed a five-year deal until 2030.'],
    ['an offer', 'He has signed nothing yet and was offered a five-year deal until 2030.'],
    ['a quotation', '“I signed a five-year deal until 2030.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(dealLength, text)).toEqual([]);
  });
});
