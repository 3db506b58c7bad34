import { cut, type Span } from '../../../model/text.ts';
import { type Piece, plainWords } from './plain-words.ts';
import { references } from './references.ts';
import type { NamedSentence, SentenceName } from './sentence-names.ts';

/**
 * A sentence with what it names put into brackets, as one club sees it: `<club>`, another club as `<rival>`, the saga's
 * subject as `<subject>`, whether named or meant, anybody else as `<person>` or `<teller>`. Quotation marks are left out,
 * white space is one space, the first letter is small: `<club> want to sign <rival>'s <subject>.`
 */
export interface Outline {
  readonly words: string;
  /** Whether it can be on nobody but the subject, even where a part of it does not mention him. */
  readonly onSubject: boolean;
  /** The text's own words for a part of it; the end is excluded. */
  readonly span: (start: number, end: number) => Span;
}

/** The outline of a sentence for one club. */
export function outline(text: string, seen: NamedSentence, club: string): Outline {
  const { span: whole } = seen.sentence;
  const made = pieces(text, seen, club);
  const words = made.map((piece) => piece.words).join('');
  return {
    words,
    onSubject: !words.includes('<person>') && (words.includes('<subject>') || seen.after === 'alone'),
    span: (start, end) => ({
      start: placeOf(made, start)?.start ?? whole.start,
      end: placeOf(made, end - 1)?.end ?? whole.end,
    }),
  };
}

/** The text that the character at an offset of the outline stands for. */
function placeOf(made: readonly Piece[], offset: number): Span | undefined {
  let from = 0;
  for (const { words, span } of made) {
    if (offset < from + words.length)
      return isName(words) ? span : { start: span.start + offset - from, end: span.start + offset - from + 1 };
    from += words.length;
  }
  return undefined;
}

const isName = (words: string): boolean => words.startsWith('<');

function pieces(text: string, seen: NamedSentence, club: string): readonly Piece[] {
  const { start, end } = seen.sentence.span;
  const isTitle = !/(?<!\p{L})\p{Ll}{4,}/u.test(text.slice(start, end));
  const between = (from: number, to: number): readonly Piece[] =>
    plainWords(text, { start: from, end: to }, isTitle ? 'all' : from === start ? 'first' : 'none');
  const found: Piece[] = [];
  let last: Mark | null = null;
  for (const mark of marks(text, seen, club)) {
    const from = last?.span.end ?? start;
    // "the Spanish giants Real Madrid" are one club.
    if (last?.id === mark.id && /^,? $/.test(text.slice(from, mark.span.start)))
      found[found.length - 1] = { words: mark.words, span: { start: last.span.start, end: mark.span.end } };
    else found.push(...between(from, mark.span.start), mark);
    last = mark;
  }
  return [...found, ...between(last?.span.end ?? start, end)];
}

interface Mark extends Piece {
  /** Whom it names; two words that are no names never have the same. */
  readonly id: string;
}

function marks(text: string, seen: NamedSentence, club: string): readonly Mark[] {
  const ofName = ({ span, stands, id }: SentenceName): Mark => ({
    span,
    words: stands === 'club' ? (id === club ? '<club>' : '<rival>') : `<${stands}>`,
    id: `${stands} ${id}`,
  });
  const meant = references(text, seen).map((span) => ({
    span,
    words: /^(?:his|whose)$/i.test(cut(text, span)) ? "<subject>'s" : '<subject>',
    id: `meant ${span.start}`,
  }));
  return [...seen.names.map(ofName), ...meant].toSorted((a, b) => a.span.start - b.span.start);
}
