import { expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import type { Evidence } from '../../../src/model/date-estimate.ts';
import { statements } from '../../../src/timeline/dating/statements.ts';
import { datingBeat } from '../../reading/dating-beat.ts';

const piece = (rule: string, start: number, earliest: string, latest: string): Evidence => ({
  rule,
  span: { start, end: start + 5 },
  range: { earliest: day(earliest), latest: day(latest) },
  facts: [],
});

test('what a story says twice counts once, with both pieces', () => {
  const said = statements(
    [piece('stated-age', 0, '2024-01-01', '2024-12-31'), piece('stated-age', 50, '2024-01-01', '2024-12-31')],
    datingBeat,
  );
  expect(said).toHaveLength(1);
  expect(said[0]?.pieces).toHaveLength(2);
});

test('pieces of one span are alternatives of one statement', () => {
  const said = statements(
    [piece('season-phase', 0, '2023-05-01', '2023-09-30'), piece('season-phase', 0, '2024-05-01', '2024-09-30')],
    datingBeat,
  );
  expect(said).toHaveLength(1);
  expect(said[0]?.ranges).toHaveLength(2);
});

test('different rules and different ranges are different statements', () => {
  const said = statements(
    [
      piece('stated-age', 0, '2024-01-01', '2024-12-31'),
      piece('stated-age', 50, '2025-01-01', '2025-12-31'),
      piece('coach-tenure', 0, '2024-01-01', '2024-12-31'),
    ],
    datingBeat,
  );
  expect(said.map(({ rule, weight }) => `${rule} ${weight}`)).toEqual([
    'stated-age 2',
    'stated-age 2',
    'coach-tenure 3',
  ]);
});

test('an age stated once may be a month out of date, one stated twice may not', () => {
  const once = piece('stated-age', 0, '2024-01-01', '2024-12-31');
  expect(statements([once], datingBeat)[0]?.ranges).toEqual([{ earliest: '2024-01-01', latest: '2025-01-30' }]);
  expect(statements([once, { ...once, span: { start: 50, end: 55 } }], datingBeat)[0]?.ranges).toEqual([once.range]);
});
