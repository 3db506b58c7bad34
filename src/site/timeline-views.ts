/** What a list of the timeline shows: all there is, or one kind of entry. */
export const shows = ['everything', 'published', 'happened', 'expected'] as const;
export type Shown = (typeof shows)[number];

export const orders = ['oldest', 'newest'] as const;
export type Order = (typeof orders)[number];

/** One way to look at the timeline; each has addresses of its own, so that it can be shared and needs no script. */
export interface View {
  readonly shown: Shown;
  readonly order: Order;
}

/** All views, the front page's first. */
export const views: readonly View[] = shows.flatMap((shown) => orders.map((order) => ({ shown, order })));
