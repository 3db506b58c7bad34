import { describe, expect, test } from 'vitest';
import { titleHeld } from '../../../../src/beats/football/dating/title-held.ts';
import { leftOpen, said } from '../../../helpers/said.ts';

describe('title-held', () => {
  test.each<[string, string, string[]]>([
    [
      'a champion of the story',
      'Real Madrid met Liverpool. The La Liga champions wait.',
      ['The La Liga champions > 2024-05-04/2025-05-15'],
    ],
    [
      'the name beside the title',
      'Spanish champions Barcelona beat Real Madrid.',
      ['Spanish champions > 2023-05-14/2024-05-04'],
    ],
    [
      'reigns that follow each other as one',
      'Manchester City wait. The Premier League champions are calm.',
      ['The Premier League champions > 2023-05-20/2025-04-27'],
    ],
    [
      'holders',
      'Real Madrid wait. The Champions League holders are calm.',
      ['The Champions League holders > 2024-06-01/2025-05-31'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(titleHeld, text)).toEqual(expected);
  });

  test.each([
    ['two holders in one story', 'Real Madrid met Barcelona. The La Liga champions wait.'],
    ['a former champion', 'Real Madrid wait. The former La Liga champions are calm.'],
    ['titles counted', 'Real Madrid, three-time Champions League champions, wait.'],
    ['record champions', 'Real Madrid, the record European champions, wait.'],
    ['a title nobody of the story held', 'Liverpool wait. The La Liga champions are calm.'],
    ['a quotation', 'Real Madrid wait. “The La Liga champions are calm.”'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(titleHeld, text)).toEqual([]);
  });

  test('leaves open the days of which no reign is known', () => {
    expect(leftOpen(titleHeld, 'Real Madrid met Liverpool. The La Liga champions wait.')).toEqual([
      'The La Liga champions > ../2023-05-13',
      'The La Liga champions > 2025-05-16/..',
    ]);
  });
});
