import type { EntryKind } from '../entry-kind.ts';
import type { Lifted } from '../lifted.ts';
import type { Tick } from './ticks.ts';
import { type PlacedMark, type PlacedTrack, target } from './tracks.ts';

/** A place in the picture, as SVG takes it: a share of the width, a number of pixels. */
export interface Point {
  readonly x: string;
  readonly y: string;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** A line from a story's mark, by its place among the marks. */
export interface Thread extends Line {
  readonly mark: number;
}

/** A mark as it is drawn. */
export interface DrawnMark {
  readonly kind: EntryKind | 'several';
  readonly href: string;
  readonly name: string;
  readonly words: Lifted | null;
  /** Entries it stands for. */
  readonly count: number;
  readonly centre: Point;
  /** Null for a point; else a bar around the middle line of its row. */
  readonly bar: (Point & { readonly width: string; readonly height: string }) | null;
  /** Degrees by which the drawing of an open end is turned; null where both ends are known. */
  readonly opens: number | null;
}

/** One composition of the picture. All across the axis is in pixels. */
export interface Drawing {
  readonly height: number;
  readonly axis: readonly Line[];
  readonly ticks: readonly (Tick & { readonly line: Line; readonly label: Point })[];
  /** Where months begin that have no name. */
  readonly minorTicks: readonly Line[];
  readonly tracks: readonly {
    /** Its name, in one line or two. */
    readonly lines: readonly string[];
    /** How long each line may be, as SVG takes it; null for one that has all the room it needs. */
    readonly lengths: readonly (string | null)[];
    readonly colours: readonly [string, string] | null;
    readonly label: Point;
  }[];
  /** From a story to what it tells. */
  readonly threads: readonly Thread[];
  /** The stories' first. */
  readonly marks: readonly DrawnMark[];
}

/** Thickness of a bar, in pixels; a row is as high as `target`. */
export const thickness = 10;

/** How the axis lies: where a place along it (0 to 1) and across it (pixels) is, and how a bar and an open end turn. */
export interface Plane {
  point(along: number, across: number): Point;
  bar(from: number, to: number, across: number): Point & { readonly width: string; readonly height: string };
  readonly quarterTurns: number;
}

export const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;

/** The centre of a row of a track that begins at `start`; `away` is -1 where rows are counted against the direction. */
export const rowCentre = (start: number, row: number, away: 1 | -1): number => start + away * (row + 0.5) * target;

export function drawMark(mark: PlacedMark, across: number, plane: Plane): DrawnMark {
  const { ids, kind, href, name, words, from, to, open } = mark;
  return {
    kind: kind ?? 'several',
    href,
    name,
    words,
    count: ids.length,
    centre: plane.point((from + to) / 2, across),
    bar: to > from ? plane.bar(from, to, across) : null,
    opens: open === null ? null : 90 * plane.quarterTurns + (open === 'start' ? 180 : 0),
  };
}

/** More threads than this are a thicket: by eye, in the pictures of `npm run screenshots`. */
const threadsAtMost = 160;

/**
 * A thread from each story's mark to each mark of what it tells, each once; none at all where they would be too many.
 */
export function threads(
  tells: ReadonlyMap<string, readonly string[]>,
  from: readonly { readonly mark: PlacedMark; readonly at: Point }[],
  to: readonly { readonly mark: PlacedMark; readonly at: Point }[],
): readonly Thread[] {
  const targets = new Map<string, number[]>();
  to.forEach(({ mark }, index) => {
    for (const id of mark.ids) targets.set(id, [...(targets.get(id) ?? []), index]);
  });
  const lines = from.flatMap(({ mark, at }, index) => {
    const told = new Set(mark.ids.flatMap((id) => tells.get(id) ?? []).flatMap((id) => targets.get(id) ?? []));
    return [...told].flatMap((place) => to[place]?.at ?? []).map((end) => ({ mark: index, from: at, to: end }));
  });
  return lines.length > threadsAtMost ? [] : lines;
}

/** All rows of a track, in pixels. */
export const rowsHeight = ({ rows }: PlacedTrack): number => rows * target;
