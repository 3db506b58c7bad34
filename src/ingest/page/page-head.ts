import { hasFiniteVerb } from '../../text/finite-verb.ts';
import type { PageLine } from './page-line.ts';

/**
 * Places of the words that stand between a headline and the line of its date or writer: the section, the agency, the place.
 * `isDated`: whether a line is of that kind; `opening`, `first`: the first line of the story, and its first sentence.
 */
export function headLines(
  lines: readonly PageLine[],
  isDated: (index: number) => boolean,
  { opening, first }: { readonly opening: number; readonly first: number },
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = first - 1; index > opening && opening >= 0; index -= 1) {
    const line = lines[index]?.text ?? '';
    const isShort = line.split(' ').length <= 3 && !/[.!?:…]["'”’]*$/.test(line) && !hasFiniteVerb(line);
    if (isShort && (isDated(index + 1) || found.has(index + 1))) found.add(index);
  }
  return found;
}
