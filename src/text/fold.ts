const apostrophes = /[‘’‛ʼ`´′]/g;
const marks = /\p{M}+/gu;
const silent = /[\u00AD\u2060]+/g;
/** Letters and digits that only their case can tell apart. */
const plain = /^[A-Za-z0-9]*$/;

/**
 * The form by which two spellings of one word are compared: small letters, no diacritics, one kind of apostrophe, no soft hyphens.
 * `Bernabéu` and `BERNABEU` fold to the same string. Its length may differ from the input's: never use it for offsets.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  // Marks go first: the normal form puts a run of them in order, which takes the square of its length.
  return text
    .replace(apostrophes, "'")
    .replace(silent, '')
    .replace(marks, '')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase();
}
