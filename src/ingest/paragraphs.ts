import type { Span } from '../model/text.ts';
import { type Line, lines, trimmed } from '../text/lines.ts';
import { prefixInsideLength } from './date-prefix.ts';

/** A run of text that stands by itself; `runOn` when no blank line parts it from the one before. */
export interface Paragraph extends Span {
  readonly runOn: boolean;
}

/**
 * The paragraphs of `text` from `from` on. A blank line parts two of them, and so does a single line break, unless it
 * only wraps a long line. `apart`: what stands by itself wherever lines break, in order and each on one line.
 */
export function paragraphs(text: string, from: number, apart: readonly Span[] = []): readonly Paragraph[] {
  return chunks(partedLines(text, from, apart)).flatMap((chunk) => {
    const found: Paragraph[] = [];
    const wrapped = isHardWrapped(text, chunk);
    for (const line of chunk) {
      const before = found.at(-1);
      const opensAnew = prefixInsideLength(text.slice(line.start, line.end)) > 0;
      if (before && !opensAnew && (wrapped || goesOn(text, before, line)))
        found[found.length - 1] = { ...before, end: line.end };
      else found.push({ start: line.start, end: line.end, runOn: before !== undefined });
    }
    return found;
  });
}

/** The lines, cut at what stands by itself, with a blank line on both sides of that. */
function partedLines(text: string, from: number, apart: readonly Span[]): readonly Line[] {
  const all = lines(text, from);
  const last = apart.at(-1);
  if (!last) return all;
  return all.flatMap((line) => {
    const own =
      line && line.start < last.end ? apart.find(({ start, end }) => line.start <= start && end <= line.end) : null;
    return line && own
      ? [trimmed(text, line.start, own.start), null, own, null, trimmed(text, own.end, line.end)]
      : [line];
  });
}

/** The lines between blank lines. */
function chunks(all: readonly Line[]): readonly (readonly Span[])[] {
  const found: Span[][] = [[]];
  for (const line of all)
    if (line) found.at(-1)?.push(line);
    else found.push([]);
  return found.filter((chunk) => chunk.length > 0);
}

const endsSentence = /[.!?…:]["'”’»)\]]*$/;

/** A chunk is hard-wrapped when its lines, the last aside, are about equally long and mostly break inside a sentence. */
function isHardWrapped(text: string, chunk: readonly Span[]): boolean {
  const full = chunk.slice(0, -1);
  if (full.length < 2) return false;
  const lengths = full.map(({ start, end }) => end - start);
  const longest = lengths.reduce((a, b) => Math.max(a, b));
  const shortest = lengths.reduce((a, b) => Math.min(a, b));
  // Mail wraps at 72 characters, editors at up to 100; a line falls short by at most the word that did not fit. By no
  // benchmark: none of its articles is wrapped.
  if (longest > 110 || shortest < 40 || longest - shortest > 24) return false;
  const open = full.filter(({ start, end }) => !endsSentence.test(text.slice(start, end)));
  return open.length * 2 > full.length;
}

/** Whether `next` continues the sentence that `before` leaves open. */
function goesOn(text: string, before: Span, next: Span): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end);
  if (endsSentence.test(tail)) return false;
  if (!/\s/.test(tail)) return false;
  const head = text.slice(next.start, next.start + 2);
  return (
    /^[\p{Ll},;)]/u.test(head) ||
    /(?:,|\b(?:the|an?|of|to|in|and|or|for|with|by|from|at|on|that|as|his|their))$/i.test(tail)
  );
}
