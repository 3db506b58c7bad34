const apostrophes = /[‘’‛ʼ`´′]/g;
const marks = /\p{M}+/gu;

/**
 * The form by which two spellings of one word are compared: small letters, no diacritics, one kind of apostrophe.
 * `Bernabéu` and `BERNABEU` fold to the same string. Its length may differ from the input's: never use it for offsets.
 */
export const fold = (text: string): string =>
  text.replace(apostrophes, "'").normalize('NFKD').replace(marks, '').toLowerCase();
