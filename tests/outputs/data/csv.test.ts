import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTime, day } from '../../../src/model/date.ts';
import { csvFiles } from '../../../src/outputs/data/csv-files.ts';
import { largestFile } from '../../../src/outputs/data/largest-file.ts';
import { safeCell } from '../../../src/outputs/data/safe-cell.ts';
import { readCsv } from '../../helpers/read-csv.ts';

const bodyOf = async (cells: Readonly<Record<string, string | null>>): Promise<string> =>
  (await csvFiles('made', Object.keys(cells), [{ when: anyTime, key: '', cells: () => cells }])
    .get('data/made.csv')
    ?.body()) ?? '';

describe('a cell', () => {
  test.each([
    ['=HYPERLINK("https://example.org","x")', 'a formula'],
    ['+44 20 7946 0000', 'a number that would lose its sign'],
    ['-1+1', 'a sum'],
    ['@SUM(A1)', 'a function'],
    [' =1+1', 'a formula behind a blank'],
    ['\u00a0=1+1', 'a formula behind a no-break space'],
    ['＝1+1', 'a formula in full width'],
    ['|calc', 'what older ones run'],
    ['\t=1', 'a tab'],
    ['\r=1', 'a line end'],
    ["'quoted", 'our own sign'],
  ])('%j, %s, begins with our sign', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  test.each(['Liverpool', '£40m', '2025-01-03', '1+1=2', 'a@b.example', '“Quoted”', '’90s', '', ' A blank before'])(
    '%j is left alone',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  test('comes back as it was, whatever it holds, by another’s parser', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'=+-@\'\t\r\n,;"| a') }),
        async (a, b) => {
          expect(readCsv(await bodyOf({ a, b }))).toEqual([{ a, b }]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a table', () => {
  test('is written by RFC 4180: commas, doubled quotation marks, and both characters of a line end', async () => {
    expect(await bodyOf({ a: 'one, "two"', b: null, c: 'Gündoğan' })).toBe('a,b,c\r\n"one, ""two""",,Gündoğan\r\n');
  });

  test('that is too large is a list of its files, by years', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => ({
      key: String(index),
      when: index === 0 ? anyTime : { earliest: day(index % 2 ? '2024-05-01' : '2025-05-01'), latest: null },
      cells: () => ({ text: `${index} ${'x'.repeat(1000)}` }),
    }));
    const files = csvFiles('made', ['text'], rows);
    expect([...files.keys()]).toEqual([
      'data/made.csv',
      'data/made/2024.csv',
      'data/made/2025.csv',
      'data/made/undated.csv',
    ]);
    const texts = await Promise.all([...files.values()].map(({ body }) => body()));
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(largestFile);
    expect(parse(texts[0] ?? '', { columns: true })).toEqual([
      { url: 'https://saga.example/data/made/2024.csv', period: '2024', rows: '750' },
      { url: 'https://saga.example/data/made/2025.csv', period: '2025', rows: '749' },
      { url: 'https://saga.example/data/made/undated.csv', period: '', rows: '1' },
    ]);
    const found = texts.slice(1).flatMap((text) => readCsv(text).map(({ text: cell }) => cell));
    expect(found.toSorted()).toEqual(rows.map(({ cells }) => cells().text).toSorted());
  });
});
