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

/** Width of the stretches into which crowded things are gathered, in pixels. */
const stretch = 44;
/** What lies closer than this in one row touches. */
const apart = 2;

/**
 * Lays things out in rows so that none touches another. Where the rows do not suffice, the things of a stretch of the
 * track are gathered into one; where long ones still stand in the way, they are gathered as well.
 */
export function pack<T extends Extent>(things: readonly T[], rows: number): readonly Packed<T>[] {
  const crowded = new Set<number>();
  for (let gatherLong = false; ; ) {
    const groups = gathered(things, crowded, gatherLong);
    const { placed, left } = inRows(groups, rows);
    if (left.length === 0) return placed;
    const before = crowded.size;
    for (const { extent } of left) crowded.add(stretchOf(extent));
    if (crowded.size > before) continue;
    if (gatherLong) return [...placed, ...left.map((group) => ({ ...group, row: 0 }))];
    gatherLong = true;
    for (const thing of things) crowded.add(stretchOf(thing));
  }
}

const stretchOf = ({ from, to }: Extent): number => Math.floor((from + to) / 2 / stretch);
const isLong = ({ from, to }: Extent): boolean => to - from > stretch;

type Group<T> = Omit<Packed<T>, 'row'>;

function gathered<T extends Extent>(
  things: readonly T[],
  crowded: ReadonlySet<number>,
  gatherLong: boolean,
): readonly Group<T>[] {
  const stays = (thing: T): boolean => !crowded.has(stretchOf(thing)) || (isLong(thing) && !gatherLong);
  const alone = things.filter(stays).map((thing): Group<T> => ({ members: [thing], isGathered: false, extent: thing }));
  const together = Map.groupBy(
    things.filter((thing) => !stays(thing)),
    stretchOf,
  );
  const groups = [...together].map(([at, [first, ...rest]]): Group<T> => {
    if (!first) throw new Error('A group has no member.');
    // A group fills its stretch, but for what keeps it apart from the next.
    return {
      members: [first, ...rest],
      isGathered: true,
      extent: { from: at * stretch, to: (at + 1) * stretch - apart },
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
