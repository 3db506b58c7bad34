import { describe, expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { minorTicks, ticks } from '../../../src/site/glance/ticks.ts';
import type { TimeScale } from '../../../src/site/glance/time-scale.ts';
import { madeEntries, scaleOf } from '../../helpers/glance-entries.ts';

/** An axis of so many months from `year-month` on, all as long. */
function months(year: number, month: number, count: number): TimeScale {
  const all = Array.from({ length: count }, (_, index) =>
    day(new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10)),
  );
  return { at: (iso) => all.indexOf(iso) / count, months: all };
}
/** `Jan 2024`, `Feb`, … */
const named = (scale: TimeScale, length: number, room: number): readonly string[] =>
  ticks(scale, length, room).map(({ month, year }) => (year ? `${month} ${year}` : month));

describe('months are named', () => {
  test.each([
    ['all of them where there is room', months(2024, 1, 4), 160, ['Jan 2024', 'Feb', 'Mar', 'Apr']],
    [
      'with the year at the first and where it changes',
      months(2023, 11, 4),
      160,
      ['Nov 2023', 'Dec', 'Jan 2024', 'Feb'],
    ],
    ['January first', months(2023, 11, 4), 60, ['Jan 2024']],
    ['January before a July that comes earlier', months(2023, 7, 12), 60, ['Jan 2024']],
    ['then July', months(2024, 1, 24), 240, ['Jan 2024', 'Jul', 'Jan 2025', 'Jul']],
    ['then the other quarters', months(2024, 1, 12), 180, ['Jan 2024', 'Apr', 'Jul', 'Oct']],
    ['a single one', months(2024, 5, 1), 560, ['May 2024']],
  ])('%s', (_what, scale, length, words) => {
    expect(named(scale, length, 40)).toEqual(words);
  });

  test('by the year at the first that is named, where January finds no room', () => {
    const near: TimeScale = {
      ...months(2023, 12, 4),
      at: (iso) => (iso === '2024-03-01' ? 0.5 : iso === '2024-01-01' ? 0.99 : 0),
    };
    expect(named(near, 400, 40)).toEqual(['Dec 2023', 'Mar 2024']);
  });
});

test('names never come closer than their room, nor to the end than half of it, and there is always one', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const scale = scaleOf(madeEntries(seed, 1 + (seed % 40), 3 + 6 * seed, 'happened'));
    for (const [length, room] of [
      [560, 40],
      [198, 30],
    ] as const) {
      const places = ticks(scale, length, room).map(({ at }) => at * length);
      expect(places.length).toBeGreaterThan(0);
      expect(length - (places.at(-1) ?? 0)).toBeGreaterThanOrEqual(room / 2);
      for (const [index, place] of places.slice(1).entries())
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(room);
    }
  }
});

describe('small ticks stand where there begins', () => {
  test.each([
    ['each month', 1, 5, 5],
    ['each month of six years', 1, 72, 72],
    ['each quarter of more', 1, 73, 25],
    ['each year of many more', 7, 240, 20],
  ])('%s', (_what, first, count, found) => {
    const scale = months(2000, first, count);
    expect(minorTicks(scale)).toHaveLength(found);
    for (const at of minorTicks(scale)) expect(scale.months.map(scale.at)).toContain(at);
  });
});
