import { type Drawing, drawMark, type Plane, percent, rowCentre, rowsHeight, thickness, threads } from './drawing.ts';
import { minorTicks, ticks } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';
import { type GlanceTrack, placeTrack, target } from './tracks.ts';

/** The width the composition is made for: a telephone's of 360 pixels less its margins. */
const width = 328;
/** Room for the names of months at the left. */
const monthRoom = 42;
/** What the name of a month takes along the axis, the year below it. */
const monthHeight = 34;
/** Room for the names of the tracks at the top. */
const nameRoom = 46;
/** Between the axis and the tracks, and between two tracks. */
const gutter = 10;
/** What a letter of a name takes, on average, and what a flash of colours takes before it. In pixels, by eye. */
const [letter, flash] = [7.2, 11];
/** Rows a track is given when there is room. */
const rowsWanted = 4;
/** Beside more tracks than this the stories have one row. */
const manyTracks = 3;
/** The axis is this long for one entry, grows with each, and is never longer than a screen. In pixels. */
const [shortest, perEntry, longest] = [180, 18, 460];

const across = (pixels: number): string => percent(pixels / width);

function plane(length: number): Plane {
  return {
    point: (along, pixels) => ({ x: across(pixels), y: String(Math.round(10 * (nameRoom + along * length)) / 10) }),
    bar: (from, to, pixels) => ({
      x: across(pixels - thickness / 2),
      y: String(Math.round(nameRoom + from * length)),
      width: across(thickness),
      height: String(Math.round((to - from) * length)),
    }),
    quarterTurns: 1,
  };
}

/** The picture for a small screen: time runs down, months at the left, then the stories, then a column for each entity. */
export function drawNarrow(
  stories: GlanceTrack,
  entities: readonly GlanceTrack[],
  tells: ReadonlyMap<string, readonly string[]>,
  scale: TimeScale,
): Drawing {
  const entries = entities.reduce((sum, track) => sum + track.entries.length, stories.entries.length);
  const length = Math.min(longest, shortest + perEntry * entries);
  const { point, ...rest } = plane(length);
  const beside = placeTrack(stories, scale, length, entities.length > manyTracks ? 1 : 2);
  const axis = monthRoom + rowsHeight(beside) + 4;
  const from = beside.marks.map((mark) => ({ mark, across: rowCentre(axis - 4, mark.row, -1) }));
  const wanted = entities.map((track) => placeTrack(track, scale, length, rowsWanted).rows);
  const names = namesThatFit(entities.map(nameWidth), width - axis);
  const rows = rowsThatFit(wanted, names, width - axis);
  let start = axis + gutter;
  const columns = entities.map((track, index) => {
    const placed = placeTrack(track, scale, length, rows[index] ?? 1);
    const marks = placed.marks.map((mark) => ({ mark, across: rowCentre(start, mark.row, 1) }));
    const column = { placed, start, marks, room: columnWidth(rows[index] ?? 1, names[index] ?? 0) };
    start += columnWidth(rows[index] ?? 1, names[index] ?? 0) + gutter;
    return column;
  });
  const to = columns.flatMap(({ marks }) => marks);
  const at = ({ mark, across: pixels }: (typeof from)[number]) => ({
    mark,
    at: point((mark.from + mark.to) / 2, pixels),
  });
  return {
    height: nameRoom + length + 12,
    axis: [{ from: point(0, axis), to: point(1, axis) }],
    ticks: ticks(scale, length, monthHeight).map((tick) => ({
      ...tick,
      line: { from: point(tick.at, axis - 5), to: point(tick.at, axis) },
      label: point(tick.at, 0),
    })),
    minorTicks: minorTicks(scale).map((at) => ({ from: point(at, axis - 3), to: point(at, axis) })),
    tracks: columns.map(({ placed: { name, colours }, start, room }) => ({
      lines: inLines(name),
      lengths: inLines(name).map((line) => squeezed(line, room - (colours ? flash : 0))),
      colours,
      label: { x: across(start), y: '12' },
    })),
    threads: threads(tells, from.map(at), to.map(at)),
    marks: [...from, ...to].map(({ mark, across: pixels }) => drawMark(mark, pixels, { point, ...rest })),
  };
}

/** A name in two lines where it has two words. */
const inLines = (name: string | null): readonly string[] => (name ?? '').split(/ (?=\S+$)/);

/** A line too long for its room is drawn as long as that. */
const squeezed = (line: string, room: number): string | null =>
  letter * line.length > room + gutter / 2 ? across(room) : null;

const nameWidth = ({ name, colours }: GlanceTrack): number =>
  letter * Math.max(...inLines(name).map((line) => line.length)) + (colours ? flash : 0);

const columnWidth = (rows: number, name: number): number => Math.max(name, rows * target);

/** The widths of names; where they do not stand side by side in `room` pixels, none is given more than its share. */
function namesThatFit(widths: readonly number[], room: number): readonly number[] {
  const most = room / Math.max(1, widths.length) - gutter;
  const needed = widths.reduce((sum, name) => sum + name + gutter, 0);
  return needed > room ? widths.map((name) => Math.min(name, most)) : widths;
}

/** Takes rows from the widest tracks until all tracks stand side by side in `room` pixels. */
function rowsThatFit(wanted: readonly number[], names: readonly number[], room: number): readonly number[] {
  const rows = [...wanted];
  const needed = (): number =>
    rows.reduce((sum, count, index) => sum + columnWidth(count, names[index] ?? 0) + gutter, 0);
  for (let most = Math.max(...rows); needed() > room && most > 1; most = Math.max(...rows))
    rows[rows.indexOf(most)] = most - 1;
  return rows;
}
