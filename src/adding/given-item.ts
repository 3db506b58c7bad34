/** An item as a feed gives it; what it does not give is null. */
export interface GivenItem {
  readonly title: string | null;
  readonly address: string | null;
  readonly date: string | null;
  readonly authors: readonly string[];
  /** HTML of the whole article, where the feed’s kind has a place for it. */
  readonly content: string | null;
  /** HTML of what may be no more than a teaser. */
  readonly summary: string | null;
}
