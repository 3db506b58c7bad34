import { describe, expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { timeScale } from '../../../src/site/glance/time-scale.ts';
import { dayRange } from '../../helpers/day-range.ts';
import { madeEntries } from '../../helpers/glance-entries.ts';

const scale = (...ranges: readonly string[]) => {
  const found = timeScale(ranges.map(dayRange));
  if (!found) throw new Error('There is no axis.');
  return found;
};

describe('there is no axis', () => {
  test.each([
    ['for nothing', []],
    ['for what has no end', ['../..']],
  ])('%s', (_what, ranges) => {
    expect(timeScale(ranges.map(dayRange))).toBeNull();
  });
});

describe('the axis runs from the first of a month to the first of another', () => {
  test.each([
    ['of a single day', ['2025-01-15'], '2025-01-01', '2025-02-01'],
    ['of the first of a month', ['2025-01-01'], '2025-01-01', '2025-02-01'],
    ['of the last of a year', ['2024-12-31'], '2024-12-01', '2025-01-01'],
    ['of a leap day', ['2024-02-29'], '2024-02-01', '2024-03-01'],
    ['of two years', ['2023-11-20', '2025-02-03'], '2023-11-01', '2025-03-01'],
    ['of an open end', ['2024-11-20/..', '../2024-12-03'], '2024-11-01', '2025-01-01'],
  ])('%s', (_what, ranges, first, last) => {
    const { at, months } = scale(...ranges);
    expect([at(day(first)), at(day(last))]).toEqual([0, 1]);
    expect(months[0]).toBe(first);
    expect(months).not.toContain(last);
  });

  test('and names every month in between, once, in order', () => {
    expect(scale('2024-11-20', '2025-02-03').months).toEqual(['2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01']);
  });
});

describe('lengths', () => {
  const { at } = scale('2024-01-01', '2024-01-02', '2024-01-03', '2024-01-13', '2024-03-31');
  const length = (from: string, to: string): number => at(day(to)) - at(day(from));

  test('days that follow each other are all as long', () => {
    expect(length('2024-01-02', '2024-01-03')).toBeCloseTo(length('2024-01-01', '2024-01-02'), 10);
  });

  test('a quiet stretch is longer than one day, and shorter than its days', () => {
    const [one, ten] = [length('2024-01-02', '2024-01-03'), length('2024-01-03', '2024-01-13')];
    expect(ten / one).toBeCloseTo(Math.log2(11), 10);
    expect(length('2024-01-13', '2024-03-31') / one).toBeLessThan(7);
  });

  test('within a quiet stretch time runs evenly', () => {
    expect(at(day('2024-01-08'))).toBeCloseTo((at(day('2024-01-03')) + at(day('2024-01-13'))) / 2, 10);
  });
});

test('a later day always lies further along, and none outside', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const ranges = madeEntries(seed, 1 + (seed % 40), 3 + 4 * seed, 'happened').map(({ range }) => range);
    const days = ranges.flatMap(({ earliest, latest }) => [earliest, latest]).filter((iso) => iso !== null);
    const places = [...new Set(days)].toSorted().map((iso) => timeScale(ranges)?.at(iso) ?? Number.NaN);
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    expect(places.every((place) => place >= 0 && place < 1)).toBe(true);
  }
});
