import { datingRules } from '../analysis/dating/dating-rules.ts';
import { wordedRange } from '../calendar/worded-range.ts';
import type { DayRange } from '../model/date.ts';
import type { DateEstimate } from '../model/date-estimate.ts';
import type { DatingRule } from '../model/dating-rule.ts';
import { saga } from '../saga/saga.ts';
import { numberWord } from './number-words.ts';

/** What each rule of dating looks at, its weight and its grace, in words for readers. */
export const datingWords: readonly string[] = datingRules(saga.beat).map(described);

function described({ words, weight, weak, grace }: DatingRule): string {
  const limits = [`weight ${weight}`, weak && 'weak', grace > 0 && `${grace} days longer where it is found only once`];
  return `${words} (${limits.filter(Boolean).join('; ')})`;
}

/** The days that words allow: `10 April 2024 to 31 March 2025, or 8 to 30 June 2025`. */
export const allowedDays = (ranges: readonly string[], grace: number): string =>
  `${ranges.join(', or ')}${grace > 0 ? `, and ${grace} days longer, because it is found only once` : ''}`;

/** How the interval of a story was made of what its words allow, a sentence each. */
export function intervalWords(
  { stretches, byWindow }: Pick<Extract<DateEstimate, { readonly kind: 'inferred' }>, 'stretches' | 'byWindow'>,
  range: DayRange = saga.window,
): readonly string[] {
  const window = wordedRange(range);
  return [
    'Each of these findings allows certain days, and has a weight.',
    stretches === 1
      ? 'The interval is the days that findings of the greatest total weight allow together.'
      : `Findings of the greatest total weight allow ${numberWord(stretches)} stretches of days alike; the interval runs from the first day of the first to the last day of the last.`,
    ...(byWindow && window !== null
      ? [
          `The words alone do not settle it: only days of this timeline count, ${window}, and an end that the words leave open is put there.`,
        ]
      : []),
  ];
}
