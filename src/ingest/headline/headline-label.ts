import type { Span } from '../../model/text.ts';

const label = /^\s*((?:title|headline|head|subject):)[^\S\r\n]+(?=\S)/iu;

/** Whether a line is nothing but such a word. */
export const isHeadlineLabel = (line: string): boolean => /^(?:title|headline|head|subject):$/i.test(line);

/** The word before a headline that is no part of it, "Title: Vance signs", at the beginning of a text; null where there is none. */
export function headlineLabel(text: string, from: number): Span | null {
  const found = label.exec(text.slice(from, from + 200));
  const word = found?.[1];
  if (!found || word === undefined) return null;
  const start = from + found[0].indexOf(word);
  return { start, end: start + word.length };
}
