import { fold } from '../text/fold.ts';

/** Words that any line may share with any other. */
const common =
  /^(?:about|after|again|around|before|could|first|other|their|there|these|those|under|where|which|while|would|years?|since|still|being|over|with|from|that|this|have|been|will)$/;

const telling = (line: string): readonly string[] =>
  (line.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
    .filter((word) => word.length >= 4)
    .map((word) => fold(word))
    .filter((word) => !common.test(word));

/**
 * Whether a line has next to nothing in common with the text below it, which says that it came from another story: of all
 * its words, names included, at most one comes again. A short line and a short text tell nothing.
 */
export function hasNothingOf(line: string, below: readonly string[]): boolean {
  const own = new Set(telling(line));
  // Stems of five letters: "signs" and "signed" are one word.
  const stems = new Set(below.flatMap(telling).map((word) => word.slice(0, 5)));
  return own.size >= 6 && stems.size >= 30 && [...own].filter((word) => stems.has(word.slice(0, 5))).length <= 1;
}
