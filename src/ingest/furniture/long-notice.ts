import { isHouseLine } from './house-line.ts';
import { isNotice } from './notice.ts';
import { isPromotion } from './promotion.ts';

const longest = 700;
const speaks = /\b(?:your?|our|us|we)\b|^disclaimer\b/i;
/** Rights that a page keeps or asks for, in as many sentences as it likes. */
const rights =
  /^(?:we and our (?:\d+ )?(?:\p{L}+ )?partners\b|©|copyright\b|(?:©|copyright) .{2,60} all rights reserved|all rights reserved\b)/iu;
const tells = /[“”"]|\b(?:said|told|added|explained)\b/;

/** A notice of several sentences: the first speaks to the reader of the page, and so do more than half of them. */
export function isLongNotice(text: string): boolean {
  if (text.length <= longest && rights.test(text) && !tells.test(text)) return true;
  if (text.length > longest || !speaks.test(text.slice(0, 200)) || tells.test(text)) return false;
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  if (/^disclaimer ?:/i.test(text)) return true;
  const told = sentences.map((sentence) => isNotice(sentence) || isHouseLine(sentence) || isPromotion(sentence));
  return told[0] === true && told.filter((is) => is).length * 2 > told.length;
}
