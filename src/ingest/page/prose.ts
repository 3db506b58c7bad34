import { isTitleCase } from '../headline/title-case.ts';

/** A line less the mark of a note behind it: "Calder declined to comment.[1]", "Vance waits.*" */
export const withoutNote = (line: string): string =>
  line.replace(/(?<=[.!?…]["'”’)]*)(?: ?\[\^?\w{1,3}\]|[*†‡]|[¹²³⁴-⁹])+$/u, '');

/** Words that the last paragraph of a text cut short has at least, where one sentence in it is closed. */
const cutShort = 20;

/** "Vance trained alone. He will not be seen again before": a paragraph whose end is lost. */
const isCutShort = (line: string): boolean =>
  /\p{Ll}{2}[.!?]["'”’]? \p{Lu}/u.test(line) && / \p{Ll}[\p{L}’']*$/u.test(line) && line.split(' ').length >= cutShort;

/**
 * Whether a line, if it is no furniture, is running text: long enough to say something, and closed like a sentence.
 * "Coalition Welcomes New Chairman, Says Choice Will Help The Side." is a headline, whatever it ends in.
 */
export const closesProse = (written: string): boolean => {
  const line = withoutNote(written);
  if (!/[.!?…]["'”’)]*$/.test(line)) return isCutShort(line);
  const size = line.split(' ').length;
  return size > 6 && !(size < 25 && isTitleCase(line, 5));
};
