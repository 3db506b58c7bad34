import { datingRules } from '../analysis/dating/dating-rules.ts';
import { wordedRange } from '../calendar/worded-range.ts';
import type { DayRange } from '../model/date.ts';
import type { DateEstimate } from '../model/date-estimate.ts';
import { saga } from '../saga/saga.ts';
import { words } from './words.ts';

/** What each rule of dating looks at, its weight and its grace, in words for readers. */
export const datingWords: readonly string[] = datingRules(saga.beat).map(
  ({ words: rule, weight, weak, grace }) => `${words.dating.rule(rule, weight, weak, grace)}.`,
);

/** How the interval of a story was made of what its words allow, a sentence each. */
export function intervalWords(
  { stretches, byWindow }: Pick<Extract<DateEstimate, { readonly kind: 'inferred' }>, 'stretches' | 'byWindow'>,
  range: DayRange = saga.window,
): readonly string[] {
  const window = wordedRange(range);
  return [
    words.dating.weighed,
    words.dating.interval(stretches),
    ...(byWindow && window !== null ? [words.dating.byWindow(window)] : []),
  ];
}
