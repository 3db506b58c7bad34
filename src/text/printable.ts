/** Control characters, bidirectional and other invisible controls, line separators, and halves of surrogate pairs. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * The text as a terminal may print it, on one line: what would move the cursor, change colours or turn the order of
 * letters around is written as its code, `\u{1b}` for the escape character. Nothing else changes.
 */
export const printable = (text: string): string =>
  text.replace(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
