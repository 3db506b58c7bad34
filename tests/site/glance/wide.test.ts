import { describe, expect, test } from 'vitest';
import { drawWide } from '../../../src/site/glance/wide.ts';
import { entry, madeEntries, scaleOf, track } from '../../helpers/glance-entries.ts';
import { outside } from '../../helpers/glance-faults.ts';

/** The picture of so many stories, and as many events in each of so many tracks. */
function draw(count: number, tracks: number, days: number) {
  const stories = madeEntries(count, count, days, 'published');
  const clubs = Array.from({ length: tracks }, (_, at) =>
    track(`Club ${at}`, madeEntries(900 + at, count, days, 'happened')),
  );
  const entries = [...stories, ...clubs.flatMap((club) => club.entries)];
  const tells = new Map(stories.map(({ id }, at) => [id, clubs.flatMap((club) => club.entries[at]?.id ?? [])]));
  const scale = scaleOf(entries.length > 0 ? entries : [entry('a', '2024-01-01')]);
  return { drawing: drawWide(track(null, stories), clubs, tells, scale), entries };
}

describe.each([
  [0, 0, 1],
  [0, 2, 1],
  [1, 1, 1],
  [3, 2, 40],
  [3, 5, 2],
  [200, 5, 900],
  [200, 5, 20],
])('the wide picture of %i stories and %i tracks over %i days', (count, tracks, days) => {
  const { drawing, entries } = draw(count, tracks, days);

  test('has all inside', () => {
    expect(outside(drawing)).toEqual([]);
  });

  test('stands for every entry once', () => {
    expect(drawing.marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(entries.length);
  });

  test('leads to its entries', () => {
    const known = new Set(entries.map(({ href }) => href));
    for (const { href } of drawing.marks) expect(known).toContain(href);
  });

  test('has the stories above the axis, and what they tell below it, each track below its name', () => {
    const axis = Number(drawing.axis[0]?.from.y);
    const names = drawing.tracks.map(({ label }) => Number(label.y));
    expect(names).toEqual(names.toSorted((a, b) => a - b));
    for (const { kind, centre } of drawing.marks)
      expect(kind === 'published' ? Number(centre.y) < axis : Number(centre.y) > (names[0] ?? 0)).toBe(true);
  });
});

test('few marks are tied to what they tell, a thicket is not', () => {
  expect(draw(3, 2, 40).drawing.threads).toHaveLength(6);
  expect(draw(200, 5, 900).drawing.threads).toEqual([]);
});
