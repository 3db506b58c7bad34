/** For each sequence, the texts before it, the first that hold the sequence, with which a text is compared. */
const comparedAtMost = 24;
/**
 * Share of common sequences from which two texts are nearly the same. Of the 160 texts of `npm run score`, all of them
 * different, the two most alike share a third.
 */
const threshold = 0.8;

/** Texts of which each is nearly the same as another one of the group. */
export interface NearGroup {
  /** Indices, in order. */
  readonly members: readonly number[];
  /** The smallest share of common sequences that put a member into the group: between 0 and 1. */
  readonly share: number;
}

interface Link {
  readonly earlier: number;
  readonly later: number;
  readonly share: number;
}

/**
 * Groups of texts that are nearly the same, told by samples of their word sequences, in the order of their first members.
 * Of two that `areApart` nothing is told. A text is compared with the first texts that hold a sequence of its own, so the cost is linear in the archive.
 */
export function nearGroups(
  samples: readonly ReadonlySet<number>[],
  areApart: (earlier: number, later: number) => boolean = () => false,
): readonly NearGroup[] {
  const links = linksOf(samples).filter(({ earlier, later }) => !areApart(earlier, later));
  const groupOf = firstMembers(samples.length, links);
  const groups = new Map<number, { members: number[]; share: number }>();
  for (const { earlier, share } of links) {
    const first = groupOf(earlier);
    groups.set(first, { members: [], share: Math.min(share, groups.get(first)?.share ?? 1) });
  }
  for (const index of samples.keys()) groups.get(groupOf(index))?.members.push(index);
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}

/** Share of sequences that two texts have in common: between 0 and 1. */
export const shareOf = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.intersection(b).size / Math.max(a.size, b.size);

/** Whether two texts are nearly the same. */
export const areNear = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => shareOf(a, b) >= threshold;

function linksOf(samples: readonly ReadonlySet<number>[]): readonly Link[] {
  const holders = new Map<number, number[]>();
  const links: Link[] = [];
  // How many sequences each earlier text shares with the one at hand, in one array for all: maps took most of the time.
  const shared = new Uint32Array(samples.length);
  for (const [later, hashes] of samples.entries()) {
    const met: number[] = [];
    for (const hash of hashes) {
      const first = holders.get(hash);
      if (!first) {
        holders.set(hash, [later]);
        continue;
      }
      for (const earlier of first) {
        const count = shared[earlier] ?? 0;
        if (count === 0) met.push(earlier);
        shared[earlier] = count + 1;
      }
      if (first.length < comparedAtMost) first.push(later);
    }
    for (const earlier of met) {
      const share = (shared[earlier] ?? 0) / Math.max(hashes.size, samples[earlier]?.size ?? 0);
      if (share >= threshold) links.push({ earlier, later, share });
      shared[earlier] = 0;
    }
  }
  return links;
}

/** Tells the first member of the group that links make of an index (disjoint sets, with path halving). */
function firstMembers(count: number, links: readonly Link[]): (index: number) => number {
  const before = Array.from({ length: count }, (_, index) => index);
  const first = (index: number): number => {
    let at = index;
    for (let next = before[at] ?? at; next !== at; next = before[at] ?? at) {
      before[at] = before[next] ?? next;
      at = next;
    }
    return at;
  };
  for (const { earlier, later } of links) {
    const [a, b] = [first(earlier), first(later)];
    before[Math.max(a, b)] = Math.min(a, b);
  }
  return first;
}
