import { expect, test } from 'vitest';
import { type DayRange, day } from '../../../src/model/date.ts';
import { heaviestDays } from '../../../src/timeline/dating/heaviest-days.ts';
import type { Statement } from '../../../src/timeline/dating/statements.ts';

const range = (text: string): DayRange => {
  const [earliest = '..', latest = '..'] = text.split('/');
  return { earliest: earliest === '..' ? null : day(earliest), latest: latest === '..' ? null : day(latest) };
};
const says = (weight: number, first: string, ...others: string[]): Statement => ({
  rule: 'any',
  weight,
  ranges: [range(first), ...others.map(range)],
  pieces: [{ rule: 'any', span: { start: 0, end: 1 }, range: range(first), facts: [], grace: 0 }],
});
const heaviest = (...said: Statement[]): string[] =>
  heaviestDays(said).map(({ earliest, latest }) => `${earliest ?? '..'}/${latest ?? '..'}`);

test.each<[string, Statement[], string[]]>([
  ['nothing', [], []],
  ['one statement', [says(1, '2024-01-01/2024-02-01')], ['2024-01-01/2024-02-01']],
  ['what two share', [says(1, '2024-01-01/2024-02-01'), says(1, '2024-01-15/2024-03-01')], ['2024-01-15/2024-02-01']],
  ['one common day', [says(1, '2024-01-01/2024-02-01'), says(1, '2024-02-01/2024-03-01')], ['2024-02-01/2024-02-01']],
  [
    'the heavier of two that disagree',
    [says(1, '2024-01-01/2024-02-01'), says(2, '2025-01-01/2025-02-01')],
    ['2025-01-01/2025-02-01'],
  ],
  [
    'both of two that weigh the same',
    [says(1, '2024-01-01/2024-02-01'), says(1, '2025-01-01/2025-02-01')],
    ['2024-01-01/2024-02-01', '2025-01-01/2025-02-01'],
  ],
  [
    'the alternative that fits',
    [says(1, '2023-05-01/2023-09-01', '2024-05-01/2024-09-01'), says(2, '2024-01-01/2024-12-31')],
    ['2024-05-01/2024-09-01'],
  ],
  ['open ends', [says(1, '2024-01-01/..'), says(1, '../2024-06-30')], ['2024-01-01/2024-06-30']],
  ['an end nobody gives', [says(1, '2024-01-01/..')], ['2024-01-01/..']],
  [
    'alternatives that overlap, once',
    [says(1, '2024-01-01/2024-03-01', '2024-02-01/2024-04-01'), says(1, '2024-01-01/2024-04-01')],
    ['2024-01-01/2024-04-01'],
  ],
])('%s', (_, said, expected) => {
  expect(heaviest(...said)).toEqual(expected);
});
