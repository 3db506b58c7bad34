import { isTitleCase } from '../headline/title-case.ts';

/**
 * Whether a line, if it is no furniture, is running text: long enough to say something, and closed like a sentence.
 * "Coalition Welcomes New Chairman, Says Choice Will Help The Side." is a headline, whatever it ends in.
 */
export const closesProse = (line: string): boolean => {
  if (!/[.!?…]["'”’)]*$/.test(line)) return false;
  const size = line.split(' ').length;
  return size > 6 && !(size < 25 && isTitleCase(line, 5));
};
