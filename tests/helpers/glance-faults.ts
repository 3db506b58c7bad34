import type { Drawing, Point } from '../../src/site/glance/drawing.ts';

const [slack, half] = [0.06, 12];

/**
 * What of a picture lies outside it, in words; empty where all is inside. `room` are the pixels that a mark at the left
 * and right needs beside its middle for 100 % of the width.
 */
export function outside(
  { height, marks, threads, axis, ticks, minorTicks, tracks }: Drawing,
  room = 0,
): readonly string[] {
  const share = (x: string): number => Number(x.replace(/%$/, ''));
  const isIn = (x: number, y: number): boolean => x >= -slack && x <= 100 + slack && y >= 0 && y <= height;
  const lost = (what: string, { x, y }: Point, [dx, dy] = [0, 0]): readonly string[] =>
    [-1, 1].every((side) => isIn(share(x) + side * dx, Number(y) + side * dy)) ? [] : [`${what} at ${x} ${y}`];
  return [
    ...marks.flatMap(({ href, centre, bar }) => {
      if (!bar) return lost(href, centre, [room, half]);
      const end = { x: String(share(bar.x) + share(bar.width)), y: String(Number(bar.y) + Number(bar.height)) };
      return [...lost(href, bar), ...lost(href, end)];
    }),
    ...[...threads, ...axis, ...minorTicks, ...ticks.map(({ line }) => line)].flatMap(({ from, to }) => [
      ...lost('line', from),
      ...lost('line', to),
    ]),
    ...[...ticks, ...tracks].flatMap(({ label }) => lost('label', label)),
  ];
}
