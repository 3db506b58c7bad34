import { hull } from '../../calendar/hull.ts';
import { between } from '../../calendar/worded-timex.ts';
import type { DayRange } from '../../model/date.ts';
import { type EntryKind, kindWords } from '../entry-kind.ts';
import type { Lifted } from '../lifted.ts';
import { type Extent, pack } from './pack.ts';
import type { TimeScale } from './time-scale.ts';

/** Something the picture shows: a story on the days it can have appeared, an event on those it can lie on. */
export interface GlanceEntry {
  /** Element id of its entry on the timeline. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly range: DayRange;
  readonly href: string;
  /** Kind and time in our words. */
  readonly name: string;
  readonly words: Lifted;
}

/** Entries that share a line of the picture. */
export interface GlanceTrack {
  /** Null for the stories, which need no name. */
  readonly name: string | null;
  readonly colours: readonly [string, string] | null;
  readonly entries: readonly GlanceEntry[];
}

/** One mark: an entry, or several that stand too close to be told apart. */
export interface PlacedMark {
  readonly ids: readonly string[];
  /** Null where the members are of several kinds. */
  readonly kind: EntryKind | null;
  readonly href: string;
  readonly name: string;
  /** The entry's words; null for several. */
  readonly words: Lifted | null;
  /** Along the axis, 0 to 1; alike for a point. */
  readonly from: number;
  readonly to: number;
  /** Which end is open, for an entry without that day. */
  readonly open: 'start' | 'end' | null;
  readonly row: number;
}

export interface PlacedTrack extends Omit<GlanceTrack, 'entries'> {
  readonly rows: number;
  readonly marks: readonly PlacedMark[];
}

/** Side of the square that a mark can be hit in, in pixels (WCAG 2.5.8). */
export const target = 24;
/** Length of a mark whose end is open, in pixels: `GlanceMark` lets it fade over 37 of them. */
export const openLength = 42;
/** Below this length a bar is drawn as a point, since it is hardly longer than thick. In pixels. */
const shortestBar = 14;

interface Laid extends Extent {
  readonly entry: GlanceEntry;
}

/** Places the entries of a track on an axis `length` pixels long, in at most so many rows. */
export function placeTrack(
  { entries, ...track }: GlanceTrack,
  scale: TimeScale,
  length: number,
  rows: number,
): PlacedTrack {
  const laid = entries.flatMap((entry) => lay(entry, scale, length));
  const packed = pack(laid, rows, length);
  return {
    ...track,
    rows: 1 + Math.max(0, ...packed.map(({ row }) => row)),
    marks: packed.map(({ members, extent, isGathered, row }) => {
      if (members.length > 1) return { ...together(members), ...point(middle(members), extent, length), row };
      const mark = alone(members[0].entry, scale, length);
      // What was gathered alone has room for a point only.
      const own = ((mark.from + mark.to) / 2) * length;
      return { ...mark, ...(isGathered && { ...point(own, extent, length), open: null }), row };
    }),
  };
}

/** Where several stand on average, in pixels. */
const middle = (members: readonly Extent[]): number =>
  members.reduce((sum, { from, to }) => sum + (from + to) / 2, 0) / members.length;

/** A point at a place in pixels or as near to it as its room allows, so that the marks of two stretches stay apart. */
function point(place: number, { from, to }: Extent, length: number) {
  const at = Math.min(to - target / 2, Math.max(from + target / 2, place)) / length;
  return { from: at, to: at };
}

/** The room an entry takes; none for one without any day. */
function lay(entry: GlanceEntry, scale: TimeScale, length: number): readonly Laid[] {
  if (entry.range.earliest === null && entry.range.latest === null) return [];
  const { from, to, open } = ends(entry, scale, length);
  const half = target / 2;
  const [before, after] = [open === 'start' ? openLength : half, open === 'end' ? openLength : half];
  return [{ entry, from: from * length - before, to: to * length + after }];
}

/** Where on the axis an entry begins and ends; one with an open end is placed by the end it has. */
function ends({ range: { earliest, latest } }: GlanceEntry, { at }: TimeScale, length: number) {
  const known = earliest ?? latest;
  const from = known === null ? 0 : at(known);
  const to = latest === null ? from : at(latest);
  const open = earliest === null ? ('start' as const) : latest === null ? ('end' as const) : null;
  return (to - from) * length < shortestBar ? { from: (from + to) / 2, to: (from + to) / 2, open } : { from, to, open };
}

function alone(entry: GlanceEntry, scale: TimeScale, length: number): Omit<PlacedMark, 'row'> {
  const { id, kind, href, name, words } = entry;
  return { ids: [id], kind, href, name, words, ...ends(entry, scale, length) };
}

function together(members: readonly [Laid, ...Laid[]]): Omit<PlacedMark, 'row' | 'from' | 'to'> {
  const entries = members.map(({ entry }) => entry);
  const [{ entry: first }] = members;
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)];
  const range = entries.map((entry) => entry.range).reduce(hull);
  const counts = kinds.map(([kind, { length }]) => `${length} ${kindWords[kind].toLowerCase()}`);
  return {
    ids: entries.map(({ id }) => id),
    kind: kinds.length === 1 ? first.kind : null,
    href: first.href,
    name: `${counts.join(', ')}: ${between(range) ?? 'at no known time'}`,
    words: null,
    open: null,
  };
}
