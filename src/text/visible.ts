/**
 * One character that leaves no mark of its own, for an expression with the flag `u`: white space, what fonts leave out
 * (zero-width and filling characters, variation selectors), controls, and the empty Braille cell. What a font may lack
 * (a code point for private use, or of a newer Unicode than ours) shows as a box, and counts as seen.
 */
export const invisible = '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cs}\\u2800]';

const visible = new RegExp(`(?!${invisible})\\P{M}`, 'u');

/** Whether a reader sees anything of the text. A combining mark without a letter to stand on does not count. */
export const isVisible = (text: string): boolean => visible.test(text);
