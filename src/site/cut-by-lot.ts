/** Items that one page or file has: `fewest` where there are as many at hand, and never more than `most`. */
export interface PageSize {
  readonly fewest: number;
  readonly most: number;
}

/**
 * A list in runs of such a size, the last perhaps of fewer. Each ends where, of all the ends it can have, the item has the lowest
 * lot, which its own name gives it: so whatever comes in changes the run that it is put into, perhaps the next, and soon the
 * ends are the same again.
 */
export function cutByLot<T>(
  items: readonly T[],
  { fewest, most }: PageSize,
  nameOf: (item: T) => string,
  bound: Bound<T> | null = null,
): readonly (readonly T[])[] {
  const runs: (readonly T[])[] = [];
  let from = 0;
  for (;;) {
    const fit = howManyFit(items, from, most, bound);
    if (from + fit >= items.length) return [...runs, items.slice(from)];
    const least = Math.min(fewest, fit);
    const ends = items.slice(from + least - 1, from + fit).map((item) => lotOf(nameOf(item)));
    const end = from + least + ends.indexOf(Math.min(...ends));
    runs.push(items.slice(from, end));
    from = end;
  }
}

/** What the items of a run may weigh together; one that alone weighs more has a run to itself, or the first place in one. */
export interface Bound<T> {
  readonly room: number;
  readonly weightOf: (item: T) => number;
}

/** Items from a place on that one run can have, one at least. */
function howManyFit<T>(items: readonly T[], from: number, most: number, bound: Bound<T> | null): number {
  const near = items.slice(from, from + most);
  if (!bound) return near.length;
  let room = bound.room;
  const over = near.findIndex((item, at) => {
    room -= bound.weightOf(item);
    return room < 0 && at > 0;
  });
  return over < 0 ? near.length : over;
}

/** A number that a name alone decides: its FNV-1a hash. */
function lotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
