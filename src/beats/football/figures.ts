import type { FigureRule } from '../../model/figure-rule.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

// "five-year contract", "4-year deal", "three-and-a-half-year contract extension"
const lengthOfContract: FigureRule = {
  what: 'length of contract',
  pattern:
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(-and-a-half)?-year(?= (?:\p{Ll}+ )?(?:contract|deal|agreement|extension)\b)/giu,
  value: ([, count, half]) => `${numbers.indexOf((count ?? '').toLowerCase()) + 1 || Number(count)}${half ?? ''}`,
};

/** What the tellings of one event can state differently by a figure, beside what any news does. */
export const figures: readonly FigureRule[] = [lengthOfContract];
