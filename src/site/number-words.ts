const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as a newspaper writes it: `six`, `11`. */
export const numberWord = (number: number): string => words[number] ?? String(number);
