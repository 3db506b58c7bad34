import { fold } from '../../text/fold.ts';
import type { PageLine } from '../page/page-line.ts';

const keyOf = (line: string): string => fold(line.replace(/^(?:\d{1,2}[.)]|[•·*–-])\s+/u, ''));

/**
 * Places of the lines of a table of contents: two and more below one another that come again further down, each by itself as
 * the heading of a part. Lines that come again together, as a headline and its writer do, are none.
 */
export function contents(lines: readonly PageLine[]): ReadonlySet<number> {
  const keys = lines.map(({ text }) => (text.length <= 100 ? keyOf(text) : ''));
  const last = new Map(keys.map((key, index) => [key, index]));
  const again = keys.map((key, index) => {
    const at = key === '' ? index : (last.get(key) ?? index);
    return at > index ? at : null;
  });
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (
      again[end] !== null &&
      end < lines.length &&
      (end === start || (again[end] ?? 0) > (again[end - 1] ?? 0) + 1)
    )
      end += 1;
    const parts = again.slice(start, end);
    if (parts.length >= 2 && parts.every((at) => at !== null && at >= end))
      for (let at = start; at < end; at += 1) found.add(at);
    start = Math.max(start, end - 1);
  }
  return found;
}
