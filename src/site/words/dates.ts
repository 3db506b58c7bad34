/** When something was, beside what the calendar words. */
export const dates = {
  none: 'No date given',
  noneTelling: 'in a story without a date',
  unknown: 'at no known time',
  workedOut: (range: string | null) => `${range} (worked out from the text)`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  /** The months or years of a list, the first and the last; what has no date is told at the end. */
  covered: (ends: readonly string[], withUndated: boolean) =>
    [ends.join(' to '), withUndated && 'no date given'].filter(Boolean).join(', '),
  storyOf: (day: string | null) => `story of ${day ?? 'no known day'}`,
  undatedStory: 'undated story',
  undatedStoryFrom: (range: string) => `undated story, ${range}`,
} as const;
