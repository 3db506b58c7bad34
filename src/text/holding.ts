import { bisector } from 'd3-array';
import type { Span } from '../model/text.ts';

/**
 * The one of some items, in the order of the text and none over another, whose span holds a place; null when none does.
 * The time is the logarithm of their number.
 */
export function holding<T extends { readonly span: Span }>(items: readonly T[], place: Span): T | null {
  const item = items[byEnd.left(items, place.end)];
  return item && contains(item.span, place) ? item : null;
}

const byEnd = bisector(({ span }: { readonly span: Span }) => span.end);

/** Whether a span lies in another. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans have a character in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
