import type { Span } from '../../../model/text.ts';
import type { Outline } from './outline.ts';

/** A place in an outline where a pattern fits. */
export interface Saying {
  readonly words: string;
  /** The outline up to it, and behind it. */
  readonly before: string;
  readonly after: string;
  /** The text's words that say it: the pattern's group `says` where it has one, else all of it. */
  readonly cause: Span;
}

/** A pattern twice: to ask whether it fits at all, and, much slower, to find where each of its groups does. */
interface Pattern {
  readonly fits: RegExp;
  readonly places: RegExp;
}

/** Compiles sources of regular expressions. */
export const patterns = (sources: readonly string[]): readonly Pattern[] =>
  sources.map((source) => ({ fits: new RegExp(source, 'u'), places: new RegExp(source, 'dgu') }));

/** Whether an outline can say anything of the subject: words that do not hold him are clear only where there is nobody else. */
export const mayHoldSubject = ({ onSubject, words }: Outline): boolean => onSubject || words.includes('<subject>');

/** Is told of words that a pattern fits, and why they do not count; null for those that do. */
export type SayingTrace = (pattern: string, cause: Span, refused: string | null) => void;

/**
 * The first place where one of the patterns fits and nothing refuses it: by the order of the patterns, then of the text.
 *
 * @param refusal why words that a pattern fits do not say it; null when they do.
 */
export function firstSaying(
  outline: Outline,
  among: readonly Pattern[],
  refusal: (saying: Saying) => string | null,
  trace?: SayingTrace,
): Span | null {
  if (!mayHoldSubject(outline)) return null;
  const { words, span, onSubject } = outline;
  for (const [index, { fits, places }] of among.entries()) {
    if (!fits.test(words)) continue;
    for (const match of words.matchAll(places)) {
      const end = match.index + match[0].length;
      const [from, to] = match.indices?.groups?.says ?? [match.index, end];
      const saying = {
        words: match[0],
        before: words.slice(0, match.index),
        after: words.slice(end),
        cause: span(from, to),
      };
      const refused =
        onSubject || match[0].includes('<subject>')
          ? refusal(saying)
          : 'the words do not hold the subject, and somebody else may be meant';
      trace?.(`pattern ${index + 1} of ${among.length} fits “${match[0]}”`, saying.cause, refused);
      if (refused === null) return saying.cause;
    }
  }
  return null;
}
