import { bisectRight } from 'd3-array';
import { cut, type Span } from '../model/text.ts';
import { isVisible } from './visible.ts';

/**
 * A line without its terminator and without white space at either end; `null` stands for a blank line, which is one
 * of nothing but invisible characters too.
 */
export type Line = Span | null;

/** The lines of `text` from `from` on. Carriage return, line feed and both together end a line. */
export function lines(text: string, from: number): readonly Line[] {
  const found: Line[] = [];
  const terminator = /\r\n|\n|\r/g;
  terminator.lastIndex = from;
  let start = from;
  while (start <= text.length) {
    const match = terminator.exec(text);
    const line = trimmed(text, start, match?.index ?? text.length);
    found.push(line && isVisible(cut(text, line)) ? line : null);
    if (!match) break;
    start = terminator.lastIndex;
  }
  return found;
}

/** Tells the number of the line that holds an offset, counted from 1. The text is read once, however often it is asked. */
export function lineNumbers(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length);
  return (offset) => bisectRight(ends, offset) + 1;
}

/** The span between `start` and `end` less white space and byte order marks at both ends; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Line {
  let first = start;
  let last = end;
  while (first < last && isBlank(text, first)) first += 1;
  while (last > first && isBlank(text, last - 1)) last -= 1;
  return first < last ? { start: first, end: last } : null;
}

const isBlank = (text: string, index: number): boolean => /[\s\uFEFF\u200B]/.test(text.charAt(index));
