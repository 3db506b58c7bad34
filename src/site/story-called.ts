import { wordedRange } from '../calendar/worded-range.ts';
import { between } from '../calendar/worded-timex.ts';
import type { DateEstimate } from '../model/date-estimate.ts';

/** A story by its date: `story of 3 January 2025`, `undated story, between 17 August and 6 October 2024`. */
export function storyCalled(date: DateEstimate): string {
  if (date.kind === 'unknown') return 'undated story';
  if (date.kind === 'inferred') return `undated story, ${between(date.range) ?? 'at no known time'}`;
  return `story of ${wordedRange(date.range) ?? 'no known day'}`;
}
