import { describe, expect, test } from 'vitest';
import { checkAges } from '../../../src/analysis/dating/check-ages.ts';
import { cut } from '../../../src/model/text.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { datingBeat } from '../../reading/dating-beat.ts';

const wrong = (text: string): string[] => {
  const read = readFrom(text, datingBeat);
  return checkAges(read).map(
    ({ span, stated, actual, person, fact }) =>
      `${cut(read.story.text, span)}: ${stated}, not ${actual} (${person}, ${fact})`,
  );
};

describe('ages that a birthday contradicts', () => {
  test('says what is stated, what is true and by which fact', () => {
    expect(wrong(' date 2025-01-01 Sam Example waits. The 25-year-old is calm.')).toEqual([
      'The 25-year-old: 25, not 26 (sam-example, born Sam Example)',
    ]);
  });

  test('takes the nearest true age of a month in which the birthday lies', () => {
    expect(wrong(' date 2024-10 Sam Example, 27, waits.')).toEqual([
      'Sam Example, 27: 27, not 26 (sam-example, born Sam Example)',
    ]);
  });

  test.each([
    ['a right age', ' date 2025-01-01 Sam Example, 26, waits.'],
    ['either age of a month with a birthday', ' date 2024-10 Sam Example, 25, and later Sam Example, 26, waits.'],
    ['the day before a birthday, since prefixes are a day off', ' date 2024-10-06 Sam Example, 26, waits.'],
    ['the day of a birthday', ' date 2024-10-07 Sam Example, 25, waits.'],
    ['a story without a date', 'Sam Example, 25, waits.'],
    ['an age so far off that another must be meant', ' date 2025-01-01 Sam Example waits. The 32-year-old is calm.'],
    ['an age of another time', ' date 2025-01-01 Sam Example was 25 when he came.'],
    ['somebody without a birthday', ' date 2025-01-01 Joe Molden, 25, waits.'],
  ])('makes nothing of %s', (_, text) => {
    expect(wrong(text)).toEqual([]);
  });
});
