import { fold } from '../../text/fold.ts';

/** Words that any line may share with any other. */
const common =
  /^(?:about|after|again|around|before|could|first|other|their|there|these|those|under|where|which|while|would|years?|since|still|being|over|with|from|that|this|have|been|will)$/;

const telling = (line: string): readonly string[] =>
  (line.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    .filter((word) => word.length >= 4 || /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word))
    .map((word) => fold(word))
    .filter((word) => !common.test(word));

/** How many words of a line, names included and common ones not, come again below, "signs" for "signed". */
export function sharedWords(line: string, below: readonly string[]): number {
  const stems = new Set(below.flatMap(telling).map((word) => word.slice(0, 5)));
  return [...new Set(telling(line))].filter((word) => stems.has(word.slice(0, 5))).length;
}

/**
 * Whether a line has next to nothing in common with the text below it, which says that it came from another story: of all
 * its words, names included, at most one comes again. A line of less than `least` words and a short text tell nothing.
 */
export function hasNothingOf(line: string, below: readonly string[], least = 6): boolean {
  const own = new Set(telling(line));
  // Stems of five letters: "signs" and "signed" are one word.
  const stems = new Set(below.flatMap(telling).map((word) => word.slice(0, 5)));
  const again = [...own].filter((word) => stems.has(word.slice(0, 5))).length;
  return own.size >= least && stems.size >= 30 && again <= (least > 1 ? 1 : 0);
}
