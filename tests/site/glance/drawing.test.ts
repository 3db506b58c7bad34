import { describe, expect, test } from 'vitest';
import { drawMark, type Plane, percent, rowCentre, rowsHeight, threads } from '../../../src/site/glance/drawing.ts';
import type { PlacedMark } from '../../../src/site/glance/tracks.ts';

const mark = (ids: readonly string[], more: Partial<PlacedMark> = {}): PlacedMark => ({
  ids,
  kind: 'happened',
  href: `#${ids[0]}`,
  name: 'A name',
  words: null,
  from: 0.5,
  to: 0.5,
  open: null,
  row: 0,
  ...more,
});
const plane = (quarterTurns: number): Plane => ({
  point: (along, across) => ({ x: percent(along), y: String(across) }),
  bar: (from, to, across) => ({ x: percent(from), y: String(across), width: percent(to - from), height: '10' }),
  quarterTurns,
});

describe('a mark is drawn', () => {
  test('as a point in the middle of its row', () => {
    expect(drawMark(mark(['a']), 12, plane(0))).toMatchObject({
      kind: 'happened',
      href: '#a',
      count: 1,
      centre: { x: '50%', y: '12' },
      bar: null,
      opens: null,
    });
  });

  test('as a bar from its first day to its last', () => {
    expect(drawMark(mark(['a'], { from: 0.25, to: 0.75 }), 12, plane(0))).toMatchObject({
      centre: { x: '50%', y: '12' },
      bar: { x: '25%', width: '50%' },
    });
  });

  test('with the number of those it stands for, of whatever kinds', () => {
    expect(drawMark(mark(['a', 'b'], { kind: null }), 12, plane(0))).toMatchObject({ kind: 'several', count: 2 });
  });

  test.each([
    ['end', 0, 0],
    ['start', 0, 180],
    ['end', 1, 90],
    ['start', 1, 270],
  ] as const)('with its open %s turned as the axis lies, by %i quarters', (open, quarters, degrees) => {
    expect(drawMark(mark(['a'], { open }), 12, plane(quarters)).opens).toBe(degrees);
  });
});

test('rows are counted from the axis on, to either side', () => {
  expect([rowCentre(100, 0, 1), rowCentre(100, 1, 1), rowCentre(100, 0, -1), rowCentre(100, 1, -1)]).toEqual([
    112, 136, 88, 64,
  ]);
  expect(rowsHeight({ name: null, colours: null, rows: 3, marks: [] })).toBe(72);
});

test.each([
  [0, '0%'],
  [1 / 3, '33.33%'],
  [1, '100%'],
])('%d of the width is %s', (share, words) => {
  expect(percent(share)).toBe(words);
});

describe('threads lead', () => {
  const placed = (...ids: string[]) => ({ mark: mark(ids), at: { x: ids.join(' '), y: '0' } });
  const led = (...args: Parameters<typeof threads>) => threads(...args).map(({ from, to }) => `${from.x} > ${to.x}`);
  const tells = new Map([
    ['s1', ['e1', 'e2']],
    ['s2', ['e2']],
  ]);

  test('from each story to what it tells, and to nothing else', () => {
    expect(led(tells, [placed('s1'), placed('s2'), placed('s3')], [placed('e1'), placed('e2'), placed('e3')])).toEqual([
      's1 > e1',
      's1 > e2',
      's2 > e2',
    ]);
  });

  test('to each mark of an event that has several', () => {
    expect(led(tells, [placed('s2')], [placed('e2'), placed('e2', 'e9')])).toEqual(['s2 > e2', 's2 > e2 e9']);
  });

  test('once between two marks, however much of one is told in the other', () => {
    expect(led(tells, [placed('s1', 's2')], [placed('e1', 'e2')])).toEqual(['s1 s2 > e1 e2']);
  });

  test('nowhere from a story that tells nothing, or to what has no mark', () => {
    expect(led(tells, [placed('s3')], [placed('e1')])).toEqual([]);
    expect(led(tells, [placed('s1')], [])).toEqual([]);
  });

  test('from a mark by its place among the stories', () => {
    const drawn = threads(tells, [placed('s3'), placed('s1'), placed('s2')], [placed('e2')]);
    expect(drawn.map(({ mark: place }) => place)).toEqual([1, 2]);
  });

  test.each([
    [160, 160],
    [161, 0],
  ])('of %i, %i are drawn', (count, drawn) => {
    const events = Array.from({ length: count }, (_, index) => `e${index}`);
    const to = events.map((id) => placed(id));
    expect(threads(new Map([['s1', events]]), [placed('s1')], to)).toHaveLength(drawn);
  });
});
