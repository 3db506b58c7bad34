import type { Span } from '../../model/text.ts';
import { type Line, lines, trimmed } from '../../text/lines.ts';
import { prefixInsideLength } from '../date/date-prefix.ts';
import { isBoilerplate } from '../page/boilerplate.ts';
import { commentPart } from '../page/comment-lines.ts';
import { isItem, wrapping } from './wrapping.ts';

/** A run of text that stands by itself; `runOn` when no blank line parts it from the one before. */
export interface Paragraph extends Span {
  readonly runOn: boolean;
}

/**
 * The paragraphs of `text` from `from` on. A blank line parts two of them, and so does a single line break, unless it
 * only wraps a long line. `apart`: what stands by itself wherever lines break, in order and each on one line.
 */
export function paragraphs(text: string, from: number, apart: readonly Span[] = []): readonly Paragraph[] {
  const all = chunks(partedLines(text, from, apart));
  const wraps = wrapping(text, all);
  return all.flatMap((chunk) => {
    const found: Paragraph[] = [];
    const isWrap = (wraps ?? wrapping(text, [chunk]))?.(chunk);
    let last: Span | null = null;
    for (const line of chunk) {
      const before = found.at(-1);
      const opensAnew = prefixInsideLength(text.slice(line.start, line.end)) > 0;
      const isWrapped = last !== null && isWrap?.(last, line) === true;
      last = line;
      if (before && !opensAnew && (isWrapped || goesOn(text, before, line)))
        found[found.length - 1] = { ...before, end: line.end };
      else found.push({ start: line.start, end: line.end, runOn: before !== undefined });
    }
    return found;
  });
}

/** The lines, cut at what stands by itself, with a blank line on both sides of that. */
function partedLines(text: string, from: number, apart: readonly Span[]): readonly Line[] {
  const all = lines(text, from);
  let at = 0;
  return all.flatMap((line) => {
    while (line && (apart[at]?.start ?? text.length) < line.start) at += 1;
    const { [at]: own } = apart;
    return line && own && own.end <= line.end
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

/** Whether `next` continues the sentence that `before` leaves open. */
function goesOn(text: string, before: Span, next: Span): boolean {
  if (isItem(text, next)) return false;
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end);
  if (endsSentence.test(tail)) return false;
  if (!/\s/.test(tail)) return false;
  const head = text.slice(next.start, next.start + 2);
  // "HEAR THAT", and below it the headline that it belongs to.
  if (/^\p{Lu}\p{Ll}/u.test(head) && !/\p{Ll}/u.test(text.slice(before.start, before.end))) return false;
  const isOpen =
    /^[\p{Ll},;)]/u.test(head) ||
    /(?:,|\b(?:the|an?|of|to|in|and|or|for|with|by|from|at|on|that|as|his|their))$/i.test(tail);
  // "Sign in", "Image caption,": a label of the page goes on nowhere.
  if (!isOpen) return false;
  const line = text.slice(before.start, before.end);
  return commentPart(line) !== 'label' && !isBoilerplate(line);
}
