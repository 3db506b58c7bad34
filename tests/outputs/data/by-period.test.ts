import { describe, expect, test } from 'vitest';
import { anyTime, day } from '../../../src/model/date.ts';
import { byPeriod } from '../../../src/outputs/data/by-period.ts';

const on = (text: string, bytes = 1) => ({ when: { earliest: day(text), latest: day(text) }, bytes, text });
const undated = (bytes = 1) => ({ when: anyTime, bytes, text: 'undated' });
const filed = (pieces: readonly (ReturnType<typeof on> | ReturnType<typeof undated>)[], most: number) =>
  byPeriod(pieces, most).map(({ name, period, pieces: of }) => [name, period, of.map(({ text }) => text).join()]);

describe('pieces are filed', () => {
  test('by year where a year fits, oldest first, undated last', () => {
    expect(filed([undated(), on('2025-03-01'), on('2024-12-31'), on('2025-01-01')], 2)).toEqual([
      ['2024', '2024', '2024-12-31'],
      ['2025', '2025', '2025-03-01,2025-01-01'],
      ['undated', null, 'undated'],
    ]);
  });

  test('by month where the year does not, and in numbers where the month does not', () => {
    expect(filed([on('2025-01-01'), on('2025-01-02'), on('2025-01-03'), on('2025-02-01')], 2)).toEqual([
      ['2025-01-1', '2025-01', '2025-01-01,2025-01-02'],
      ['2025-01-2', '2025-01', '2025-01-03'],
      ['2025-02', '2025-02', '2025-02-01'],
    ]);
  });

  test('what has no date in numbers', () => {
    expect(filed([undated(), undated(), undated()], 2).map(([name]) => name)).toEqual(['undated-1', 'undated-2']);
  });

  test('under the first day of a range, or the last where the first is open', () => {
    const range = (earliest: string | null, latest: string | null) => ({
      when: { earliest: earliest && day(earliest), latest: latest && day(latest) } as never,
      bytes: 1,
      text: `${earliest}/${latest}`,
    });
    expect(filed([range('2024-12-01', '2025-02-01'), range(null, '2025-02-01'), range('2023-01-01', null)], 9)).toEqual(
      [
        ['2023', '2023', '2023-01-01/null'],
        ['2024', '2024', '2024-12-01/2025-02-01'],
        ['2025', '2025', 'null/2025-02-01'],
      ],
    );
  });

  test('alone where one is too large by itself', () => {
    expect(filed([on('2025-01-01'), on('2025-01-02', 5), on('2025-01-03')], 2).map(([, , texts]) => texts)).toEqual([
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
    ]);
  });

  test('nowhere where there are none', () => {
    expect(byPeriod([], 2)).toEqual([]);
  });
});
