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

/** The first place where one of the patterns fits and `holdsGood`: by the order of the patterns, then of the text. */
export function firstSaying(
  { words, span, onSubject }: Outline,
  among: readonly Pattern[],
  holdsGood: (saying: Saying) => boolean,
): Span | null {
  // Words that do not hold the subject are clear only where there is nobody else to mean.
  if (!onSubject && !words.includes('<subject>')) return null;
  for (const { fits, places } of among) {
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
      if ((onSubject || match[0].includes('<subject>')) && holdsGood(saying)) return saying.cause;
    }
  }
  return null;
}
