import { cut, type Span } from '../model/text.ts';

/** What may turn round what stands before it, so that nothing is cut before it: "if they agree", "but he will not". */
const turning =
  /\b(?:if|unless|should|but|although|though|however|yet|only|no|not|never|neither|nor|without|provided|whether|until|instead)\b|n[’']t\b/i;

/**
 * Where a sentence may be left: before a mark, and before a word that opens a clause of its own: ", when they …", "after
 * they …", "and even sign". What a verb may still need behind it is no such place: "is aiming to", "interest in".
 */
const leaving =
  /\s*[;:–—]\s|,\s|\s(?:after|before|as|while|when|during|since|following|amid|despite|because|ahead of|and (?:he|they|it|have|has|had|is|are|was|were|will|would|even|could|can))\s/gi;

/** Characters below which what is left says too little, by eye. */
const fewest = 40;

/**
 * The first words of a quote, to the last place before `length` characters where its sentence may be left; the whole of it
 * where it is no longer, where there is no such place behind `kept`, or where what would be left out may turn the meaning round.
 */
export function shortened(text: string, quote: Span, kept: Span, length: number): Span {
  const words = cut(text, quote);
  if (words.length <= length) return quote;
  const least = Math.max(fewest, kept.end - quote.start);
  const end = [...words.matchAll(leaving)].findLast(({ index }) => index >= least && index <= length)?.index;
  return end === undefined || turning.test(words.slice(end)) ? quote : { start: quote.start, end: quote.start + end };
}
