/** Something that takes room on a track: from and to, in pixels along it. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What stands in one place of a track: one thing, or several that find no room side by side. */
export interface Packed<T> {
  readonly members: readonly [T, ...T[]];
  /** Whether it was gathered into a stretch, alone or with others, and takes the room of that. */
  readonly isGathered: boolean;
  readonly extent: Extent;
  /** Counted from 0. */
  readonly row: number;
}

/**
 * The track is cut into stretches of at least this width, into which crowded things are gathered. In pixels: a mark of
 * `target`, and room beside it, by eye.
 */
const stretch = 44;
/** What lies closer than this in one row touches. */
const apart = 2;

/** Stretches whose short things are gathered, and those whose long ones are. */
interface Crowded {
  readonly short: Set<number>;
  readonly long: Set<number>;
}

/**
 * Lays things out in rows, one at least, so that none touches another, on a track `length` pixels long. Where the rows
 * do not suffice, the short things of a stretch of the track are gathered into one; where that is not enough, so are the
 * long ones there and whatever stands in the way.
 */
export function pack<T extends Extent>(things: readonly T[], rows: number, length: number): readonly Packed<T>[] {
  const crowded: Crowded = { short: new Set(), long: new Set() };
  for (;;) {
    const { placed, left } = inRows(gathered(things, crowded, length), rows);
    if (left.length === 0) return placed;
    const before = crowded.short.size;
    for (const { extent } of left) crowded.short.add(stretchOf(extent, length));
    if (crowded.short.size > before) continue;
    // Two that are gathered never touch, so one of them or what blocks it is not, and is now.
    for (const { extent } of [...left, ...placed.filter((group) => left.some((other) => touch(group, other)))]) {
      crowded.short.add(stretchOf(extent, length));
      crowded.long.add(stretchOf(extent, length));
    }
  }
}

/** The stretches of a track, all of one width in whole pixels, so that their ends are exact. */
function stretches(length: number): { readonly count: number; readonly width: number } {
  const count = Math.max(1, Math.floor(length / stretch));
  return { count, width: Math.floor(length / count) };
}

/** Where the middle of something lies; what reaches beyond an end of the track belongs to the stretch there. */
function stretchOf({ from, to }: Extent, length: number): number {
  const { count, width } = stretches(length);
  return Math.min(count - 1, Math.max(0, Math.floor((from + to) / 2 / width)));
}

const isLong = ({ from, to }: Extent): boolean => to - from > stretch;
const touch = ({ extent: a }: { readonly extent: Extent }, { extent: b }: { readonly extent: Extent }): boolean =>
  a.from < b.to + apart && b.from < a.to + apart;

type Group<T> = Omit<Packed<T>, 'row'>;

function gathered<T extends Extent>(things: readonly T[], crowded: Crowded, length: number): readonly Group<T>[] {
  const stays = (thing: T): boolean => !crowded[isLong(thing) ? 'long' : 'short'].has(stretchOf(thing, length));
  const alone = things.filter(stays).map((thing): Group<T> => ({ members: [thing], isGathered: false, extent: thing }));
  const together = Map.groupBy(
    things.filter((thing) => !stays(thing)),
    (thing) => stretchOf(thing, length),
  );
  const { width } = stretches(length);
  const groups = [...together].map(([at, [first, ...rest]]): Group<T> => {
    if (!first) throw new Error('A group has no member.');
    // A group fills its stretch, but for what keeps it apart from the next.
    return {
      members: [first, ...rest],
      isGathered: true,
      extent: { from: at * width, to: (at + 1) * width - apart },
    };
  });
  return [...alone, ...groups];
}

/** Each group in the first row that is free, from the beginning of the track on; and those that found none. */
function inRows<T>(
  groups: readonly Group<T>[],
  rows: number,
): { readonly placed: readonly Packed<T>[]; readonly left: readonly Group<T>[] } {
  const ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  const placed: Packed<T>[] = [];
  const left: Group<T>[] = [];
  for (const group of groups.toSorted((a, b) => a.extent.from - b.extent.from || a.extent.to - b.extent.to)) {
    const row = ends.findIndex((end) => end + apart <= group.extent.from);
    if (row < 0) {
      left.push(group);
      continue;
    }
    ends[row] = group.extent.to;
    placed.push({ ...group, row });
  }
  return { placed, left };
}
