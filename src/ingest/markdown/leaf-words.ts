import { bisector } from 'd3-array';
import type { Span } from '../../model/text.ts';
import type { Words } from './draft.ts';
import { meaningOf } from './meaning-of.ts';
import type { Parsed } from './parse-markdown.ts';

const byEnd = bisector(({ end }: Span) => end);

/** The spans that touch `within`, of those that are in order and do not overlap. */
const touching = (all: readonly Span[], { start, end }: Span): readonly Span[] => {
  const from = byEnd.right(all, start);
  let to = from;
  while ((all[to]?.start ?? end) < end) to += 1;
  return all.slice(from, to);
};

/** The words of running text between two places: line breaks are spaces, and what is written as `&amp;` is meant. */
export function textWords(text: string, { signs, breaks, references }: Parsed, within: Span): readonly Words[] {
  const apart = [
    ...touching(signs, within).map((sign) => ({ ...sign, means: '' })),
    ...touching(breaks, within).map((sign) => ({ ...sign, means: ' ' })),
    ...touching(references, within).map((sign) => ({ ...sign, means: meaningOf(text.slice(sign.start, sign.end)) })),
  ];
  return between(
    within,
    apart.toSorted((a, b) => a.start - b.start),
  );
}

/** The words of text that is shown as it stands, such as code: what stands before a line of a quote is left out. */
export const plainWords = ({ signs }: Parsed, within: Span): readonly Words[] =>
  between(
    within,
    touching(signs, within).map((sign) => ({ ...sign, means: '' })),
  );

function between(within: Span, apart: readonly (Words & { readonly means: string })[]): readonly Words[] {
  const found: Words[] = [];
  let at = within.start;
  for (const { start, end, means } of apart) {
    if (start > at) found.push({ start: at, end: start, means: null });
    if (means !== '') found.push({ start: Math.max(at, start), end, means });
    at = Math.max(at, Math.min(end, within.end));
  }
  if (at < within.end) found.push({ start: at, end: within.end, means: null });
  return found;
}
