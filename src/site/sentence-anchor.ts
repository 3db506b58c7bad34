/** Element id of the sentence that begins at an offset of the seed. */
export const sentenceAnchor = (start: number): string => `s${start}`;
