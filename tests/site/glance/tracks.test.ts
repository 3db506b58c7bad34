import { describe, expect, test } from 'vitest';
import { day } from '../../../src/model/date.ts';
import { type GlanceEntry, placeTrack, target } from '../../../src/site/glance/tracks.ts';
import { entry, madeEntries, scaleOf, track } from '../../helpers/glance-entries.ts';

const length = 400;
const ends = [entry('first', '2024-01-01'), entry('last', '2024-12-31')];
const scale = scaleOf(ends);
const at = (iso: string): number => scale.at(day(iso));
const marksOf = (entries: readonly GlanceEntry[], rows = 2) =>
  placeTrack(track(null, entries), scale, length, rows).marks;

describe('one entry', () => {
  test.each([
    ['of a day is a point', '2024-06-01', at('2024-06-01'), at('2024-06-01'), null],
    ['of many days is a bar', '2024-03-01/2024-06-01', at('2024-03-01'), at('2024-06-01'), null],
    ['with an open end stands where it begins', '2024-06-01/..', at('2024-06-01'), at('2024-06-01'), 'end'],
    ['with an open beginning stands where it ends', '../2024-06-01', at('2024-06-01'), at('2024-06-01'), 'start'],
  ])('%s', (_what, range, from, to, open) => {
    expect(marksOf([entry('a', range)])).toEqual([
      {
        ids: ['a'],
        kind: 'happened',
        href: '#a',
        name: 'Name of a',
        words: entry('a', range).words,
        from,
        to,
        open,
        row: 0,
      },
    ]);
  });

  test('of a few days, too short for a bar, is a point in their middle', () => {
    const [mark] = marksOf([entry('a', '2024-06-01/2024-06-03')]);
    expect(mark?.from).toBe(mark?.to);
    expect(mark?.from).toBeCloseTo(at('2024-06-02'), 10);
  });

  test('without any day has no mark', () => {
    expect(marksOf([entry('a', '../..')])).toEqual([]);
  });
});

describe('several at one place', () => {
  const days = ['2024-06-01', '2024-06-02', '2024-06-04'];
  const [mark, ...more] = marksOf(days.map((iso) => entry(iso, iso)));

  test('are one point, with their number and time in our words, leading to the first', () => {
    expect(more).toEqual([]);
    expect(mark).toMatchObject({
      ids: days,
      kind: 'happened',
      href: '#2024-06-01',
      name: '3 happened: between 1 and 4 June 2024',
      words: null,
      open: null,
    });
    expect(mark?.from).toBe(mark?.to);
  });

  test('have no kind where they are of several, of which each is counted', () => {
    const kinds = ['expected', 'happened', 'happened'] as const;
    expect(marksOf(days.map((iso, index) => entry(iso, iso, kinds[index])))[0]).toMatchObject({
      kind: null,
      name: '1 expected, 2 happened: between 1 and 4 June 2024',
    });
  });

  test('stay apart where they are no more than the rows', () => {
    expect(marksOf(days.slice(0, 2).map((iso) => entry(iso, iso))).map(({ ids, row }) => [...ids, row])).toEqual([
      ['2024-06-01', 0],
      ['2024-06-02', 1],
    ]);
  });
});

test('a track without entries has one empty row, and keeps its name', () => {
  expect(placeTrack(track('Liverpool', []), scale, length, 4)).toEqual({
    name: 'Liverpool',
    colours: null,
    rows: 1,
    marks: [],
  });
});

describe('whatever the entries are', () => {
  const cases = Array.from({ length: 150 }, (_, seed) => {
    const entries = [...madeEntries(seed, 1 + (seed % 60), 3 + 5 * seed, 'happened'), entry('undated', '../..')];
    const [rows, pixels] = [1 + (seed % 4), [198, 460, 560][seed % 3] ?? 560];
    return { entries, rows, pixels, placed: placeTrack(track(null, entries), scaleOf(entries), pixels, rows) };
  });

  test('each with a time is in one mark', () => {
    for (const { entries, placed } of cases)
      expect(placed.marks.flatMap(({ ids }) => ids).toSorted()).toEqual(
        entries
          .map(({ id }) => id)
          .filter((id) => id !== 'undated')
          .toSorted(),
      );
  });

  test('each mark lies on the axis, in one of the rows', () => {
    for (const { placed, rows } of cases) {
      expect(placed.rows).toBeLessThanOrEqual(rows);
      for (const { from, to, row } of placed.marks)
        expect([from >= 0, from <= to, to <= 1, row < placed.rows]).toEqual([true, true, true, true]);
    }
  });

  test('two marks of a row are far enough apart to be hit', () => {
    for (const { placed, pixels } of cases)
      for (const own of Map.groupBy(placed.marks, ({ row }) => row).values()) {
        const marks = own.toSorted((a, b) => a.from - b.from);
        for (const [index, { from }] of marks.slice(1).entries())
          expect((from - (marks[index]?.to ?? 0)) * pixels).toBeGreaterThanOrEqual(target);
      }
  });
});
