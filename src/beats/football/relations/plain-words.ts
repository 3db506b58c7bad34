import { cut, type Span } from '../../../model/text.ts';

/** A part of an outline and the text it stands for: a name, or words, character for character. */
export interface Piece {
  readonly words: string;
  readonly span: Span;
}

/** What lies between two names, as an outline has it; capitals become small where `small` says so. */
export function plainWords(text: string, gap: Span, small: 'all' | 'first' | 'none'): readonly Piece[] {
  return [...cut(text, gap).matchAll(/[^‘’'`´“”"«»<>\s]+|\s+|[‘’'`´]/gu)].flatMap((match) => {
    const [found] = match;
    const span = { start: gap.start + match.index, end: gap.start + match.index + found.length };
    if (/^\s/.test(found)) return [{ words: ' ', span: { start: span.start, end: span.start + 1 } }];
    if (/^[‘’'`´]/.test(found))
      return /[\p{L}\d]/u.test(text.charAt(span.start - 1)) && /\p{L}/u.test(text.charAt(span.end))
        ? [{ words: "'", span }]
        : [];
    const isSmall = small === 'all' || (small === 'first' && match.index === 0 && /^\p{Lu}\p{Ll}*$/u.test(found));
    return [{ words: isSmall ? found.replace(/\p{Lu}/gu, lower) : found, span }];
  });
}

/** A capital as a small letter, where that is one character too. */
const lower = (capital: string): string => {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
};
