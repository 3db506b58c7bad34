import { describe, expect, test } from 'vitest';
import { coachTenure } from '../../../../src/beats/football/dating/coach-tenure.ts';
import { said } from '../../../helpers/said.ts';

describe('coach-tenure', () => {
  test.each<[string, string, string[]]>([
    ['a post before the name', 'Liverpool boss Max Boss waits.', ['boss Max Boss > 2024-05-18/2025-12-14']],
    ['his men', 'Liverpool lead. Max Boss’s men are calm.', ['Max Boss’s men > 2024-05-18/2025-12-14']],
    ['his club', 'Max Boss’s Liverpool are calm.', ['Max Boss’s Liverpool > 2024-05-18/2025-12-14']],
    ['under, of today', 'Liverpool are calm under Max Boss.', ['under Max Boss > 2024-05-18/2025-12-14']],
    [
      'under, of the past, as a first day only',
      'He scored ten goals for Liverpool under Max Boss.',
      ['under Max Boss > 2024-05-18/..'],
    ],
    [
      'each tenure whose club the story names',
      'Liverpool met Chelsea. Head coach Max Boss waits.',
      ['Head coach Max Boss > 2024-05-18/2025-12-14', 'Head coach Max Boss > 2019-12-27/2022-06-03'],
    ],
    [
      'the club that stands with the post alone',
      'Liverpool met Chelsea. Chelsea manager Max Boss waits.',
      ['manager Max Boss > 2019-12-27/2022-06-03'],
    ],
    [
      'a country’s team as well, where no club stands with him',
      'Liverpool are calm. Ned Chief’s men are calm.',
      ['Ned Chief’s men > 2019-12-18/2021-07-15', 'Ned Chief’s men > 2022-12-18/..'],
    ],
    [
      'the club alone that stands with him',
      'Liverpool are calm. Ned Chief’s Liverpool are calm.',
      ['Ned Chief’s Liverpool > 2019-12-18/2021-07-15'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(coachTenure, text)).toEqual(expected);
  });

  test.each([
    ['a former coach', 'Liverpool remember former boss Max Boss.'],
    [
      'a former coach of several clubs',
      'Liverpool wait. They met former Everton, Chelsea and Liverpool boss Max Boss.',
    ],
    ['a coach to be', 'They wait for incoming Liverpool boss Max Boss.'],
    ['a coach who speaks', 'Liverpool are calm. Max Boss wants a striker.'],
    ['a coach of a country', 'Liverpool wait. Spain boss Max Boss is calm.'],
    ['a coach whose clubs the story does not name', 'Everton wait. Head coach Max Boss is calm.'],
    ['a name alone', 'Liverpool spoke about Max Boss.'],
    ['a time of its own', 'Liverpool won under Max Boss in 2024.'],
    ['what was when somebody else was there', 'Liverpool wait. He was 22 when Max Boss’s Chelsea sold him.'],
    ['a quotation', 'Liverpool wait. “Under Max Boss we are calm.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(coachTenure, text)).toEqual([]);
  });
});
