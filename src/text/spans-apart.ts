import { bisectLeft } from 'd3-array';
import type { Span } from '../model/text.ts';

/** Tells of a span whether it overlaps none of the given ones; the time for one is the logarithm of their number. */
export function apartFrom(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  let furthest = 0;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const before = bisectLeft(starts, end);
    return before === 0 || (reach[before - 1] ?? 0) <= start;
  };
}
