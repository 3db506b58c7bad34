import type { Lifted } from './lifted.ts';
import { isLongList } from './period-index.ts';

/** A link to another page, and what it covers: a time in our words, or a story's headline; null where it does not say. */
export interface PageLink {
  readonly path: string;
  readonly covers: string | Lifted | null;
}

/** Ways from one page of a list to the others. */
export interface PageLinks {
  /** Towards the beginning of the list. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** Null where the page beside it is the first, or the last; in a long list only the first page leads to the last. */
  readonly firstPage: PageLink | null;
  readonly lastPage: PageLink | null;
}

/**
 * The ways from each of these pages, which are in the order a reader turns them. In a long list no page but its neighbour
 * says what the first covers, nor where the last is: one entry more can change both.
 */
export function pageLinks(
  pages: readonly { readonly path: string; readonly covers: string }[],
): (at: number) => PageLinks {
  const isLong = isLongList(pages);
  const end = pages.length - 1;
  const link = (at: number): PageLink | null => {
    const page = pages[at];
    return page ? { path: page.path, covers: page.covers } : null;
  };
  const toFirst = isLong && pages[0] ? { path: pages[0].path, covers: null } : link(0);
  return (at) => ({
    previous: link(at - 1),
    next: link(at + 1),
    firstPage: at > 1 ? toFirst : null,
    lastPage: at < end - 1 && (at === 0 || !isLong) ? link(end) : null,
  });
}
