/**
 * What the fonts of the images can draw, first and last of each range: Latin with all that Europe and Vietnam put on it,
 * Greek, Cyrillic, and the signs of a newspaper. A test asks the font files for each.
 */
export const drawn: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x12b],
  [0x12e, 0x151],
  [0x154, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x1f8, 0x1f9],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x384, 0x386],
  [0x388, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2020],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

const hex = (point: number): string => `\\u{${point.toString(16)}}`;
const allDrawn = new RegExp(`^[${drawn.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('')}]+$`, 'u');

/** What fonts leave out: a soft hyphen would be drawn as one, and the others as boxes. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
/** Pictures among letters, flags and the colours of skin: no words, and in none of our fonts. */
const pictures = /(?![©®™])(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3)/gu;
/** Signs of which our fonts have a twin: hyphens that do not break, and letters printed as one. */
const hyphens = /[\u2010\u2011]/g;
const ligatures = /[\ufb00-\ufb06]/g;

/**
 * The text on one line as the fonts of the images can draw it: letters and their marks as one, white space as single spaces,
 * without pictures and what nobody sees. Empty when the fonts lack any letter of it, for half a name is a false one.
 */
export function drawable(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .replace(pictures, '')
    .replace(hyphens, '-')
    .replace(ligatures, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
  return allDrawn.test(plain) ? plain : '';
}
