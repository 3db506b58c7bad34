import { fold } from '../text/fold.ts';
import { contents } from './contents.ts';
import type { PageLine } from './page-line.ts';
import { isProse } from './prose.ts';

/** Places of the lines that a page says twice; the first of them may be its headline, unless it stands in a table of contents. */
export function repeatedLines(lines: readonly PageLine[]): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const found = new Set<number>();
  const inContents = contents(lines);
  lines.forEach(({ text }, index) => {
    if (text.length > 150 || isProse(text)) return;
    const key = fold(text);
    const before = seen.get(key);
    if (inContents.has(index)) found.add(index);
    else if (before === undefined) seen.set(key, index);
    else {
      found.add(index);
      if (text.split(' ').length < 4) found.add(before);
    }
  });
  return found;
}
