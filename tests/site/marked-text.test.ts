import { describe, expect, test } from 'vitest';
import { markedText } from '../../src/site/marked-text.ts';

const runs = (marks: [number, number][]) =>
  markedText(
    { text: '0123456789', marks: [] },
    { start: 2, end: 8 },
    marks.map(([start, end]) => ({ start, end })),
  ).map(({ text, mark }) => (mark ? `[${text}]` : text));

describe('marks in a text', () => {
  test.each([
    ['none', [], ['234567']],
    ['one inside', [[3, 5]], ['2', '[34]', '567']],
    [
      'one at each end',
      [
        [2, 3],
        [7, 8],
      ],
      ['[2]', '3456', '[7]'],
    ],
    ['the whole', [[2, 8]], ['[234567]']],
    ['one that reaches out on both sides', [[0, 10]], ['[234567]']],
    [
      'one outside',
      [
        [0, 2],
        [8, 9],
      ],
      ['234567'],
    ],
    [
      'two that touch',
      [
        [3, 4],
        [4, 5],
      ],
      ['2', '[3]', '[4]', '567'],
    ],
  ] as [string, [number, number][], string[]][])('%s', (_, marks, expected) => {
    expect(runs(marks)).toEqual(expected);
  });

  test('never lose or change a character', () => {
    for (const marks of [
      [
        [2, 5],
        [4, 6],
      ],
      [[3, 3]],
      [[7, 12]],
    ] as [number, number][][])
      expect(runs(marks).join('').replace(/[[\]]/g, '')).toBe('234567');
  });
});
