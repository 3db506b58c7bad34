import type { Span } from '../../model/text.ts';

/** Tells, of lines between two blank ones, whether the break between one and the next only wraps. */
export type Wraps = (chunk: readonly Span[]) => (line: Span, next: Span) => boolean;

/**
 * Mail wraps at 72 characters, editors at up to 100, columns of a newspaper at 40. By no benchmark: none of its articles
 * is wrapped.
 */
const widths = { least: 38, most: 110 };
/** A line as full as this may have ended for want of room where its right edge is ragged, as in copies of a PDF. */
const ragged = 0.75;
const endsSentence = /[.!?…:]["'”’»)\]]*$/;
// "• Vance", "– Vance", "1. Vance"; a dash before a small letter may be one inside a sentence.
const bullet = /^(?:[*•·>]\s|[-–—]\s+["“‘]?\p{Lu}|\(?\d{1,2}[.)]\s+\p{Lu})/u;

/**
 * Tells which line breaks only wrap, in a text of which these are the lines between blank ones; null where none does. Lines
 * wrap when most are so full that the next word did not fit, and the next line often goes on in small letters: the lines of
 * a list begin with capitals.
 */
export function wrapping(text: string, chunks: readonly (readonly Span[])[]): Wraps | null {
  const pairs = chunks.flatMap((chunk) => chunk.slice(1).map((next, index) => ({ line: chunk[index] ?? next, next })));
  if (pairs.length < 2) return null;
  const lengths = pairs.map(({ line }) => lengthOf(text, line)).toSorted((a, b) => a - b);
  const width = lengths[Math.ceil((lengths.length - 1) * 0.8)] ?? 0;
  if (width < widths.least || width > widths.most) return null;
  const longest = Math.min(lengths.at(-1) ?? width, widths.most);
  const fills = ({ line, next }: (typeof pairs)[number], share: number): boolean =>
    lengthOf(text, line) + 1 + wordLength(text, next) > width * share;
  const full = pairs.filter((pair) => fills(pair, ragged));
  const goingOn = full.filter(({ next }) => /\p{Ll}/u.test(text.charAt(next.start)));
  if (full.length < 2 || full.length * 2 < pairs.length || goingOn.length * 3 < full.length) return null;
  const isParted = chunks.filter((chunk) => chunk.length > 1).length > 1;
  return (chunk) => {
    const mayList = !goesOnSmall(text, chunk);
    return (line, next) => {
      if (isItem(text, next) || indent(text, next) > indent(text, line) + 1) return false;
      // Without blank lines, the end of a sentence on a line not quite full is the end of a paragraph.
      const mayEnd = !isParted && endsSentence.test(text.slice(Math.max(line.start, line.end - 40), line.end));
      return fills({ line, next }, mayEnd ? longest / width : mayList ? 1 : ragged);
    };
  };
}

/** Whether a line is an item of a list by the sign before it. */
export const isItem = (text: string, { start }: Span): boolean => bullet.test(text.slice(start, start + 12));

/** Whether a line goes on as no item of a list begins: in small letters, with a figure or a bracket. */
const goesOnSmall = (text: string, chunk: readonly Span[]): boolean =>
  chunk.length < 3 || chunk.slice(1).some(({ start }) => /[\p{Ll}\p{N}(£€$]/u.test(text.charAt(start)));

/** Characters of a line; those of the first with the date before it. */
const lengthOf = (text: string, { start, end }: Span): number => end - start + dateBefore(text, start);

function dateBefore(text: string, start: number): number {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  return before.trim() === '' ? 0 : before.trimStart().length;
}

const wordLength = (text: string, { start, end }: Span): number =>
  /^\S*/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;

const indent = (text: string, { start }: Span): number =>
  /[ \t]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0].replaceAll('\t', '    ').length ?? 0;
