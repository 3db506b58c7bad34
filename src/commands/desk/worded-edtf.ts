import { wordedPeriod } from '../../calendar/worded-period.ts';
import { wordedRange } from '../../calendar/worded-range.ts';
import { day } from '../../model/date.ts';

/** `2024-08-17/2024-10-06` in words: `17 August to 6 October 2024`; `at no known time` for null. */
export function wordedEdtf(days: string | null): string {
  if (days === null) return 'at no known time';
  const [from, to] = days.split('/');
  if (from === undefined || to === undefined) return wordedPeriod(days);
  const end = (text: string) => (text === '..' ? null : day(text));
  return wordedRange({ earliest: end(from), latest: end(to) }) ?? 'at no known time';
}
