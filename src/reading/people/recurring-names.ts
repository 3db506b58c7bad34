import { fold } from '../../text/fold.ts';
import type { NameCandidate } from './name-candidates.ts';

/** The words of a candidate, folded. */
export const written = ({ words: own }: NameCandidate): string => own.map(({ text }) => fold(text)).join(' ');

/**
 * Whole names that stand in the text more than once, once inside a sentence and once before "he" or "his", and never as a
 * thing or a place does: "the Golden Gate", "in Buenos Vista".
 */
export function recurringNames(candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const whole = candidates.filter(({ words: own, bearers }) => own.length > 1 && bearers.length === 0);
  return new Set(
    [...Map.groupBy(whole, written)].flatMap(([name, all]) =>
      all.length > 1 &&
      all.some(({ words: [first], inTitle }) => !inTitle && first && !first.opensSentence) &&
      all.some(({ beforePronoun }) => beforePronoun) &&
      !all.some(({ afterArticle, afterPlaceWord }) => afterArticle || afterPlaceWord)
        ? [name]
        : [],
    ),
  );
}
