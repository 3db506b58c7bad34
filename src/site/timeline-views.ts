/** What a list of the timeline lists: all of the subject's there is, one kind of its entries, or what is of others. */
export const lists = ['everything', 'published', 'happened', 'reported', 'expected', 'others'] as const;
export type Shown = (typeof lists)[number];

export const orders = ['oldest', 'newest'] as const;
export type Order = (typeof orders)[number];

/** One way to look at the timeline; each has addresses of its own, so that it can be shared and needs no script. */
export interface View {
  readonly shown: Shown;
  readonly order: Order;
}

/** All views, the whole timeline's first. */
export const views: readonly View[] = lists.flatMap((shown) => orders.map((order) => ({ shown, order })));
