import { describe, expect, test } from 'vitest';
import { meantAge, statedAge } from '../../../src/analysis/dating/stated-age.ts';
import { said } from '../../helpers/said.ts';

describe('stated-age', () => {
  test.each<[string, string, string[]]>([
    [
      'the age before the name',
      'The 26-year-old Sam Example waits.',
      ['The 26-year-old Sam Example > 2024-10-07/2025-10-06'],
    ],
    [
      'the age before role and name',
      'They want 26-year-old Liverpool defender Sam Example.',
      ['26-year-old Liverpool defender Sam Example > 2024-10-07/2025-10-06'],
    ],
    [
      'the age a long way before the name',
      'Tom Molden is calm. The 26-year-old England international from West Derby with more than 300 games for the club, Sam Example, waits.',
      [
        'The 26-year-old England international from West Derby with more than 300 games for the club, Sam Example > 2024-10-07/2025-10-06',
      ],
    ],
    ['the age behind the name', 'Sam Example, 26, waits.', ['Sam Example, 26 > 2024-10-07/2025-10-06']],
    ['the age in brackets', 'Sam Example (26) waits.', ['Sam Example (26) > 2024-10-07/2025-10-06']],
    ['a plain statement', 'Sam Example is 26 and waits.', ['Sam Example is 26 > 2024-10-07/2025-10-06']],
    [
      'a birthday to come',
      'With Sam Example turning 27 in October, time is short.',
      ['Sam Example turning 27 in > 2024-10-07/2025-10-07'],
    ],
    [
      'a short name once the full one stands somewhere',
      'Example, 26, waits. Sam Example is calm.',
      ['Example, 26 > 2024-10-07/2025-10-06'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(statedAge, text)).toEqual(expected);
  });

  test.each([
    ['an age of somebody else', 'Sam Example waits. The 26-year-old Joe Molden is calm.'],
    [
      'an age of another time',
      'Sam Example was a 20-year-old when he came. The then 21-year-old stayed. He was 25 when he left.',
    ],
    ['an age before a comma and another', 'Sam Example is here. Alongside the 26-year-old, Joe Molden waits.'],
    ['a namesake', 'Sam Example waits. Ben Example, 26, does not.'],
    ['minutes in brackets', 'Goals: Sam Example (26), Tom Sample (34).'],
    ['goals', 'Sam Example, 26 goals to his name, waits.'],
    ['a quotation', '“Sam Example is 26, he has time,” said the coach.'],
    ['a roundup', 'Clubs wait.\n\nOther transfer news:\n\nSam Example, 26, waits.'],
    ['a person without a birthday', 'Joe Molden, 26, waits.'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(statedAge, text)).toEqual([]);
  });
});

describe('meant-age', () => {
  test.each<[string, string, string[]]>([
    [
      'an age that points back',
      'Sam Example waits. The 26-year-old is calm.',
      ['The 26-year-old > 2024-10-07/2025-10-06'],
    ],
    [
      'an age that points back past a coach who cannot be meant',
      'Sam Example waits for Max Boss. The 26-year-old is calm.',
      ['The 26-year-old > 2024-10-07/2025-10-06'],
    ],
    [
      'an age that points back past a chairman, who is older',
      'Sam Example waits for chairman Joe Molden. The 26-year-old is calm.',
      ['The 26-year-old > 2024-10-07/2025-10-06'],
    ],
    [
      'an age of the only one in its sentence, whoever came before',
      'Joe Molden waits. Sam Example will decide with half a year left on a deal that pays well, and the 26-year-old is calm.',
      ['the 26-year-old > 2024-10-07/2025-10-06'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(said(meantAge, text)).toEqual(expected);
  });

  test.each([
    ['an age of one of two', 'Sam Example and Tom Sample wait. The 26-year-old is calm.'],
    ['an age after somebody else', 'Sam Example waits. Joe Molden came. The 26-year-old is calm.'],
    ['an age before anybody is named', 'The 26-year-old is calm.'],
    ['an age after a single word that may be a name', 'Sam Example waits. They want Molden. The 26-year-old is calm.'],
    ['an age after a brother', 'Sam Example waits. His younger brother came. The 26-year-old is calm.'],
    ['an age beside a club that is not his', 'Sam Example waits. The 26-year-old Everton striker is calm.'],
    ['an age beside a name', 'The 26-year-old Sam Example waits.'],
  ])('makes nothing of %s', (_, text) => {
    expect(said(meantAge, text)).toEqual([]);
  });
});
