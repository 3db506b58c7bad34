import { expect, test } from 'vitest';
import { day } from '../../src/model/date.ts';
import { type DateEstimate, rangeOf } from '../../src/model/date-estimate.ts';

const range = { earliest: day('2025-01-03'), latest: null };
const evidence = { rule: 'stated-age', span: { start: 0, end: 4 }, range, facts: [], grace: 0 };

test.each<[string, DateEstimate, typeof range | null]>([
  ['a stated date', { kind: 'stated', range, time: null, from: 'prefix' }, range],
  [
    'an inferred one',
    { kind: 'inferred', range, evidence: [evidence], setAside: [], stretches: 1, byWindow: false },
    range,
  ],
  ['one that nobody knows', { kind: 'unknown' }, null],
])('the range of %s', (_what, date, expected) => {
  expect(rangeOf(date)).toBe(expected);
});
