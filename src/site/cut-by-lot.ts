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
): readonly (readonly T[])[] {
  const runs: (readonly T[])[] = [];
  let from = 0;
  while (items.length - from > most) {
    const ends = items.slice(from + fewest - 1, from + most).map((item) => lotOf(nameOf(item)));
    const end = from + fewest + ends.indexOf(Math.min(...ends));
    runs.push(items.slice(from, end));
    from = end;
  }
  return [...runs, items.slice(from)];
}

/** A number that a name alone decides: its FNV-1a hash. */
function lotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
