import { fold } from '../../text/fold.ts';
import { contents } from '../layout/contents.ts';
import type { PageLine } from './page-line.ts';

/** A line less what a page sets around it: pictures before it, an ellipsis or a mark behind it. */
const keyOf = (line: string): string => fold(line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')) || fold(line);

const longest = 200;

/** A headline may call out; a sentence that comes again further down does so because it is a quotation or a summary. */
const mayRepeat = ({ text, prose }: PageLine): boolean =>
  text.length <= longest && (!prose || (/[!?…]["'”’)]*$/.test(text) && text.split(' ').length <= 18));

/** "In", "Out" above what each part of a list has: no furniture stands on either side, and no running text. */
const isInList = (lines: readonly PageLine[], index: number): boolean =>
  index > 0 &&
  [lines[index - 1], lines[index + 1]].every((line) => line !== undefined && !line.own) &&
  !lines[index + 1]?.prose &&
  !lines[index]?.own;

/**
 * Places of the lines that a page says twice; the first of them may be its headline, unless it stands in a table of contents.
 * Of two sentences only those right below each other count: what a picture shows, and the picture's own words for it.
 */
export function repeatedLines(lines: readonly PageLine[]): ReadonlySet<number> {
  const seen = new Map<string, number>();
  const found = new Set<number>();
  const inContents = contents(lines);
  lines.forEach((line, index) => {
    const { text } = line;
    const isShort = text.split(' ').length < 4;
    // Not on top of the page: there the first of two is its headline or its lede.
    if (text.length <= longest && lines[index - 1]?.text === text && (!line.prose || index > 1)) {
      found.add(index);
      if (isShort || (index > 1 && (line.prose || lines[index + 1]?.own))) found.add(index - 1);
      return;
    }
    if (!mayRepeat(line)) return;
    const key = keyOf(text);
    const before = seen.get(key);
    if (inContents.has(index)) found.add(index);
    else if (before === undefined) seen.set(key, index);
    else {
      if (isShort && isInList(lines, index) && isInList(lines, before)) return;
      found.add(index);
      if (isShort) found.add(before);
    }
  });
  return found;
}
