/** The words of a list that is written with one space between two: `wordSet('to from')`. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
