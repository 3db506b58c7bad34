/**
 * One character that leaves no mark of its own, for an expression with the flag `u`: white space, what fonts leave out
 * (zero-width and filling characters, variation selectors), controls, unassigned code points, and the empty Braille cell.
 */
export const invisible = '[\\p{White_Space}\\p{Default_Ignorable_Code_Point}\\p{C}\\u2800]';

const visible = new RegExp(`(?!${invisible})\\P{M}`, 'u');

/** Whether a reader sees anything of the text. A combining mark without a letter to stand on does not count. */
export const isVisible = (text: string): boolean => visible.test(text);
