import { type Drawing, drawMark, type Plane, percent, rowCentre, rowsHeight, thickness, threads } from './drawing.ts';
import { minorTicks, ticks } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';
import { type GlanceTrack, placeTrack } from './tracks.ts';

/** The narrowest the wide picture is shown, less its margins: what fits there fits in a wider one. In pixels. */
const length = 560;
/** Rows a track may have before its marks are gathered. */
const rowsAtMost = 4;
/** Room for the names of months. */
const axisRoom = 44;
/** Room for the name of a track above its rows. */
const nameRoom = 30;
/** Below the last row. */
const foot = 8;

const plane: Plane = {
  point: (along, across) => ({ x: percent(along), y: String(across) }),
  bar: (from, to, across) => ({
    x: percent(from),
    y: String(across - thickness / 2),
    width: percent(to - from),
    height: String(thickness),
  }),
  quarterTurns: 0,
};

/** The picture with time running to the right: stories above the axis, what they tell below it, an entity to a track. */
export function drawWide(
  stories: GlanceTrack,
  entities: readonly GlanceTrack[],
  tells: ReadonlyMap<string, readonly string[]>,
  scale: TimeScale,
): Drawing {
  const above = placeTrack(stories, scale, length, rowsAtMost);
  const axis = rowsHeight(above) + 4;
  const from = above.marks.map((mark) => ({ mark, across: rowCentre(axis - 4, mark.row, -1) }));
  let top = axis + axisRoom;
  const below = entities.map((track) => {
    const placed = placeTrack(track, scale, length, rowsAtMost);
    const start = top + nameRoom;
    const marks = placed.marks.map((mark) => ({ mark, across: rowCentre(start, mark.row, 1) }));
    const drawn = { placed, label: top + nameRoom - 11, marks };
    top = start + rowsHeight(placed);
    return drawn;
  });
  const to = below.flatMap(({ marks }) => marks);
  const at = ({ mark, across }: (typeof from)[number]) => ({
    mark,
    at: plane.point((mark.from + mark.to) / 2, across),
  });
  return {
    height: top + foot,
    axis: [{ from: plane.point(0, axis), to: plane.point(1, axis) }],
    ticks: ticks(scale, length, 40).map((tick) => ({
      ...tick,
      line: { from: plane.point(tick.at, axis), to: plane.point(tick.at, axis + 5) },
      label: plane.point(tick.at, axis + 18),
    })),
    minorTicks: minorTicks(scale).map((at) => ({ from: plane.point(at, axis), to: plane.point(at, axis + 3) })),
    tracks: below.map(({ placed: { name, colours }, label }) => ({
      lines: [name ?? ''],
      lengths: [null],
      colours,
      label: plane.point(0, label),
    })),
    threads: threads(tells, from.map(at), to.map(at)),
    marks: [...from, ...to].map(({ mark, across }) => drawMark(mark, across, plane)),
  };
}
