import { describe, expect, test } from 'vitest';
import { drawNarrow } from '../../../src/site/glance/narrow.ts';
import { entry, madeEntries, scaleOf, track } from '../../helpers/glance-entries.ts';
import { outside } from '../../helpers/glance-faults.ts';

/** The picture’s width on a telephone, in pixels. */
const width = 328;

/** The picture of so many stories, and as many events in each of so many tracks. */
function draw(count: number, tracks: number, days: number) {
  const stories = madeEntries(count, count, days, 'published');
  const clubs = Array.from({ length: tracks }, (_, at) =>
    track(`Club ${at}`, madeEntries(900 + at, count, days, 'happened')),
  );
  const entries = [...stories, ...clubs.flatMap((club) => club.entries)];
  const scale = scaleOf(entries.length > 0 ? entries : [entry('a', '2024-01-01')]);
  return { drawing: drawNarrow(track(null, stories), clubs, new Map(), scale), entries };
}
const pixels = (x: string): number => (Number(x.replace('%', '')) / 100) * width;

describe.each([
  [0, 0, 1],
  [0, 2, 1],
  [1, 1, 1],
  [3, 2, 40],
  [3, 4, 2],
  [200, 1, 900],
  [200, 3, 900],
  [200, 4, 900],
  [200, 4, 20],
])('the narrow picture of %i stories and %i tracks over %i days', (count, tracks, days) => {
  const { drawing, entries } = draw(count, tracks, days);

  test('has all inside, with room for a finger at the right', () => {
    expect(outside(drawing, (100 * 12) / width)).toEqual([]);
  });

  test('stands for every entry once', () => {
    expect(drawing.marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(entries.length);
  });

  test('leads to its entries', () => {
    const known = new Set(entries.map(({ href }) => href));
    for (const { href } of drawing.marks) expect(known).toContain(href);
  });

  test('has the stories left of the axis, and each track in a column of its own', () => {
    const axis = pixels(drawing.axis[0]?.from.x ?? '');
    const starts = drawing.tracks.map(({ label }) => pixels(label.x));
    for (const { kind, href, centre } of drawing.marks) {
      const x = pixels(centre.x);
      if (kind === 'published') expect(x).toBeLessThan(axis);
      else {
        const column = Number(/-9(\d\d)-/.exec(href)?.[1]);
        expect(x).toBeGreaterThan(starts[column] ?? width);
        expect(x).toBeLessThan(starts[column + 1] ?? width);
      }
    }
  });

  test('is no longer than a screen', () => {
    expect(drawing.height).toBeLessThanOrEqual(520);
  });
});

test('a longer name of a track has two lines', () => {
  const stories = track(null, [entry('a', '2024-01-01', 'published')]);
  const tracks = ['Liverpool', 'Other clubs', 'No club named'].map((name) => track(name, [entry(name, '2024-01-02')]));
  const { tracks: drawn } = drawNarrow(stories, tracks, new Map(), scaleOf(stories.entries));
  expect(drawn.map(({ lines }) => lines)).toEqual([['Liverpool'], ['Other', 'clubs'], ['No club', 'named']]);
});

test('a name longer than its column is drawn no longer than that, others as they are', () => {
  const stories = track(null, [entry('a', '2024-01-01', 'published')]);
  const names = ['Kaiserslautern', 'Middlesbrough', 'Other clubs', 'No club named'];
  const tracks = names.map((name) => track(name, [entry(name, '2024-01-02')]));
  const { tracks: drawn } = drawNarrow(stories, tracks, new Map(), scaleOf(stories.entries));
  expect(drawn.map(({ lengths }) => lengths.map((length) => length !== null))).toEqual([
    [true],
    [true],
    [false, false],
    [false, false],
  ]);
});

test('long names of tracks push nothing out', () => {
  const names = ['Kaiserslautern', 'Middlesbrough', 'Other clubs', 'No club named'];
  const tracks = names.map((name, at) => track(name, madeEntries(at, 40, 300, 'happened')));
  const stories = madeEntries(9, 40, 300, 'published');
  const drawing = drawNarrow(track(null, stories), tracks, new Map(), scaleOf(stories));
  expect(outside(drawing, (100 * 12) / width)).toEqual([]);
});
