const apostrophes = /[‘’‛ʼ`´′]/g;
const marks = /\p{M}+/gu;

/**
 * The form by which two spellings of one word are compared: small letters, no diacritics, one kind of apostrophe.
 * `Bernabéu` and `BERNABEU` fold to the same string. Its length may differ from the input's: never use it for offsets.
 */
export const fold = (text: string): string =>
  // Marks go first: the normal form puts a run of them in order, which takes the square of its length.
  text.replace(apostrophes, "'").replace(marks, '').normalize('NFKD').replace(marks, '').toLowerCase();
