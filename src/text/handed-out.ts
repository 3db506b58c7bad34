import type { Span } from '../model/text.ts';

/** Hands out, for spans that come in the order of the text, the items, in that order too, that touch each of them. */
export function handedOut<T extends { readonly span: Span }>(items: readonly T[]): (within: Span) => readonly T[] {
  let from = 0;
  return ({ start, end }) => {
    while ((items[from]?.span.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    const touching: T[] = [];
    for (let at = from, item = items[at]; item && item.span.start < end; at += 1, item = items[at]) touching.push(item);
    return touching;
  };
}
