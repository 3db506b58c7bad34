/** What a list of the timeline lists: all there is, or one kind of entry. */
export const lists = ['everything', 'published', 'happened', 'expected'] as const;
export type Shown = (typeof lists)[number];

export const orders = ['oldest', 'newest'] as const;
export type Order = (typeof orders)[number];

/** One way to look at the timeline; each has addresses of its own, so that it can be shared and needs no script. */
export interface View {
  readonly shown: Shown;
  readonly order: Order;
}

/** All views, the front page's first. */
export const views: readonly View[] = lists.flatMap((shown) => orders.map((order) => ({ shown, order })));
