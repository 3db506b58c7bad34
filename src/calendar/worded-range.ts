import type { DayRange } from '../model/date.ts';
import { edtf } from './edtf.ts';
import { wordedPeriod } from './worded-period.ts';

/** A range in words: `3 January 2025`, `March 2024`, `21 to 31 December 2024`, `from 3 January 2025`; null when open. */
export function wordedRange(range: DayRange): string | null {
  const { earliest, latest } = range;
  if (earliest === null && latest === null) return null;
  if (earliest === null) return `by ${wordedPeriod(latest ?? '')}`;
  if (latest === null) return `from ${wordedPeriod(earliest)}`;
  const period = edtf(range) ?? '';
  if (!period.includes('/')) return wordedPeriod(period);
  // What both ends share is said once: "21 to 31 December 2024", "17 August to 6 October 2024".
  const end = wordedPeriod(latest).split(' ');
  const start = wordedPeriod(earliest).split(' ');
  while (start.length > 1 && start.at(-1) === end.at(start.length - 1)) start.pop();
  return `${start.join(' ')} to ${end.join(' ')}`;
}
