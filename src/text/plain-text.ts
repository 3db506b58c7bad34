// Hyphens of Word and of the web, no-break and minus; every space but the plain one; ends of lines that Word writes.
const hyphens = /[\u2010\u2011\uFE63\uFF0D]/g;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const lineEnds = /[\u2028\u2029]/g;
const any = /[\u2010\u2011\uFE63\uFF0D\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2028\u2029]/;

/**
 * The text as it is matched: hyphens, spaces and line ends of every kind as the plain ones they stand for. It is as long as
 * the text, so that a place in the one is the same place in the other, whose words are shown.
 */
export const plainText = (text: string): string =>
  any.test(text) ? text.replace(hyphens, '-').replace(spaces, ' ').replace(lineEnds, '\n') : text;
