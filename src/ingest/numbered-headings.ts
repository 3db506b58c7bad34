const numbered = /^\d{1,2}[.):] \p{Lu}[^.!?;]{2,70}$/u;
const isClosed = (line: string): boolean => /[.!?…]["'”’)]*$/.test(line) && line.split(' ').length > 6;

/** Places of the headings of a list in parts, "1. Ilian Vance, Northport": two and more, each above a paragraph. */
export function numberedHeadings(lines: readonly string[]): ReadonlySet<number> {
  const found = lines.flatMap((line, index) =>
    numbered.test(line) && isClosed(lines[index + 1] ?? '') ? [index] : [],
  );
  const all = lines.filter((line) => numbered.test(line)).length;
  return new Set(found.length >= 2 && found.length === all ? found : []);
}
