import { cut, type Span } from '../model/text.ts';

/** What may turn round what stands before it, so that nothing is cut before it: "if Liverpool agree", "but he will not". */
const turning = /\b(?:if|unless|should|but|although|though|however|yet|only|not|never|without|provided|whether)\b|n[’']t\b/i;
/** What nothing ends on. */
const leaning =
  /[\s,;:–—-]+(?:an?|the|of|to|in|into|and|or|with|for|by|at|on|from|as|his|her|their|its|that|who|which|than|after|before|when|while|because|is|are|was|were|has|have|had|be|been|will|would)$/i;

/**
 * The first words of a quote, to a comma or at least to the end of a word, in no more than `length` characters; the whole of
 * it where it is no longer, where `kept` stands farther on, or where what would be left out may turn the meaning round.
 */
export function shortened(text: string, quote: Span, kept: Span, length: number): Span {
  if (quote.end - quote.start <= length) return quote;
  const start = cut(text, { start: quote.start, end: quote.start + length });
  const comma = start.search(/[,;:–—](?!.*[,;:–—]\s)/s);
  let end = comma >= length / 2 ? comma : start.lastIndexOf(' ');
  const isWhole = (at: number): boolean => quote.start + at >= kept.end;
  if (!isWhole(end)) end = start.lastIndexOf(' ');
  let leans = leaning.exec(start.slice(0, end));
  while (leans) {
    end = leans.index;
    leans = leaning.exec(start.slice(0, end));
  }
  const rest = text.slice(quote.start + end, quote.end);
  return end <= 0 || !isWhole(end) || turning.test(rest) ? quote : { start: quote.start, end: quote.start + end };
}
