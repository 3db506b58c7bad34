import { isFact } from './fact-lines.ts';

const numbered = /^\d{1,2}[.):] \p{Lu}[^.!?;]{2,70}$/u;
const isClosed = (line: string): boolean => /[.!?…]["'”’)]*$/.test(line) && line.split(' ').length > 6;

/** A paragraph, or the first of its figures. */
const isBelow = (line: string): boolean => isClosed(line) || (isFact(line) && !numbered.test(line));

/**
 * Places of the headings of a list in parts, "1. Ilian Vance, Northport": two and more, each above a paragraph. `lines`: null
 * stands for furniture, which may lie between the two.
 */
export function numberedHeadings(lines: readonly (string | null)[]): ReadonlySet<number> {
  const own = lines.flatMap((line, index) => (line === null ? [] : [{ line, index }]));
  const all = own.filter(({ line }) => numbered.test(line)).length;
  const found = own.flatMap(({ line, index }, at) =>
    numbered.test(line) && isBelow(own[at + 1]?.line ?? '') ? [index] : [],
  );
  return new Set(found.length >= 2 && found.length === all ? found : []);
}
