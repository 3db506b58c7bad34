import { wordedRange } from '../calendar/worded-range.ts';
import { between } from '../calendar/worded-timex.ts';
import type { DateEstimate } from '../model/date-estimate.ts';
import { words } from './words.ts';

/** A story by its date: `story of 3 January 2025`, `undated story, between 17 August and 6 October 2024`. */
export function storyCalled(date: DateEstimate): string {
  if (date.kind === 'unknown') return words.dates.undatedStory;
  if (date.kind === 'inferred') return words.dates.undatedStoryFrom(between(date.range) ?? words.dates.unknown);
  return words.dates.storyOf(wordedRange(date.range));
}
