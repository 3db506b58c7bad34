/** Pixels of the letters of a heading, by eye: the first that fit are taken. */
export const sizes = [118, 100, 84, 72, 62, 54, 47, 41, 36] as const;
/** The height of a line, as a part of the size of its letters. */
export const lineHeight = 1.16;

/** How large a heading is drawn, and how wide its box is: no wider than its lines need, so that they are of like length. */
export interface HeadingFit {
  readonly size: number;
  readonly width: number;
}

/** Pixels by which a box is wider than the sum of its letters: each word on a line may be set a pixel wider. */
export const spare = 12;
/** Pixels by which a box is made narrower at a time. */
const step = 8;

/**
 * The sizes in which a heading fits a room with no word parted, the largest first; empty when there is none.
 *
 * @param widthOf how wide words are on one line, as a part of the size of their letters
 */
export function headingFits(
  heading: string,
  widthOf: (words: string) => number,
  room: { readonly width: number; readonly height: number },
): readonly HeadingFit[] {
  const space = widthOf(' ');
  const words = heading.split(' ').map(widthOf);
  return sizes.flatMap((size) => {
    const most = (room.width - spare) / size;
    const lines = linesIn(most, words, space);
    if (Math.max(...words) > most || lines * lineHeight * size > room.height) return [];
    let narrow = most;
    while (narrow - step / size >= Math.max(...words) && linesIn(narrow - step / size, words, space) === lines)
      narrow -= step / size;
    return [{ size, width: Math.ceil(narrow * size) + spare }];
  });
}

/** Lines that words of these widths fill, each put beside the one before it while there is room. */
function linesIn(width: number, words: readonly number[], space: number): number {
  let [lines, used] = [1, -space];
  for (const word of words) {
    used += space + word;
    if (used <= width) continue;
    lines += 1;
    used = word;
  }
  return lines;
}
