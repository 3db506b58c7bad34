import type { Span } from '../model/text.ts';

/**
 * The one of some items, in the order of the text and none over another, whose span holds a place; null when none does.
 * The time is the logarithm of their number.
 */
export function holding<T extends { readonly span: Span }>(items: readonly T[], place: Span): T | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? 0) < place.end) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item && contains(item.span, place) ? item : null;
}

/** Whether a span lies in another. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
