import { printable } from '../../text/printable.ts';

/** Something said, with the line it is about where there is one. */
export type Item = string | readonly [line: number, text: string];

/** What is said under one label. */
export type Column = readonly [label: string, items: readonly Item[]];

/** Characters of the label with the room around it, and of the number of a line with the room behind it. */
const [labelWidth, lineWidth] = [19, 6];
/** Items told of one label; `--json` has all. */
const most = 12;

/**
 * Items beside their labels, numbers of lines in a column of their own, wrapped at a width for a terminal. A label that has
 * nothing beside it is left out.
 */
export function columnLines(columns: readonly Column[], width: number): readonly string[] {
  return columns.flatMap(([label, items]) => {
    const told = items.length > most + 1 ? [...items.slice(0, most), `… and ${items.length - most} more`] : items;
    return told
      .flatMap((item) => (typeof item === 'string' ? wrapped(item, width - labelWidth) : numbered(item, width)))
      .map((line, index) => (index === 0 ? `  ${label}` : '').padEnd(labelWidth) + line);
  });
}

const numbered = ([line, text]: readonly [number, string], width: number): readonly string[] =>
  wrapped(text, width - labelWidth - lineWidth).map(
    (part, index) => (index === 0 ? `${String(line).padStart(lineWidth - 2)}  ` : ' '.repeat(lineWidth)) + part,
  );

/** Lines of at most `width` characters, longer words aside. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
