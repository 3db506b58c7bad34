import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

/** Characters of the longest slug. */
export const longestSlug = 64;
/**
 * Marks that no language sets over one letter. To put a run of them in order takes the square of its length.
 * Source: Unicode Standard Annex 15, "Stream-Safe Text Format", at most thirty.
 */
const markRun = /(\p{M}{30})\p{M}+/gu;

/** The text in small letters, digits and single hyphens, however long. Empty when nothing can be written so. */
export const wholeSlug = (text: string): string =>
  slugify(text.replace(markRun, '$1'), {
    // "TEAMtalk" is one word.
    decamelize: false,
    customReplacements: [
      ['’', ''],
      ['‘', ''],
      ["'", ''],
    ],
  });

/** The same, at most 64 of them: cut between words. */
export function slug(text: string): string {
  const whole = wholeSlug(text);
  if (whole.length <= longestSlug) return whole;
  const head = whole.slice(0, longestSlug + 1);
  const lastHyphen = head.lastIndexOf('-');
  return lastHyphen > 0 ? head.slice(0, lastHyphen) : head.slice(0, longestSlug);
}

/** Six letters and digits made from the text, by which texts of one slug are told apart; of more, they are the last. */
export const slugKey = (text: string, length = 6): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString(36)
    .slice(-length);
