import { expect, it } from 'vitest';
import { hull } from '../../src/calendar/hull.ts';
import { day } from '../../src/model/date.ts';

const range = (earliest: string | null, latest: string | null) => ({
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
});
const january = range('2025-01-01', '2025-01-31');

it.each([
  ['the same', january, january],
  ['one that lies inside', range('2025-01-03', '2025-01-04'), january],
  ['one that reaches over its end', range('2025-01-15', '2025-02-15'), range('2025-01-01', '2025-02-15')],
  ['one far away', range('2023-01-01', '2023-01-01'), range('2023-01-01', '2025-01-31')],
  ['an open end', range('2025-01-15', null), range('2025-01-01', null)],
  ['an open beginning', range(null, '2025-01-15'), range(null, '2025-01-31')],
  ['both open', range(null, null), range(null, null)],
])('January and %s, whichever comes first', (_what, other, both) => {
  expect(hull(january, other)).toEqual(both);
  expect(hull(other, january)).toEqual(both);
});
