import type { TimelineStory } from './timeline.ts';

/** Stories that stand under one heading of the timeline. */
export interface Period {
  /** `2025-01`, or `2024` for stories dated by year only; null for stories without a date. */
  readonly key: string | null;
  readonly stories: readonly TimelineStory[];
}

/** Consecutive stories of one month, in the order given. */
export function byMonth(stories: readonly TimelineStory[]): readonly Period[] {
  const periods: { key: string | null; stories: TimelineStory[] }[] = [];
  for (const told of stories) {
    const key = monthOf(told);
    const last = periods.at(-1);
    if (last && last.key === key) last.stories.push(told);
    else periods.push({ key, stories: [told] });
  }
  return periods;
}

/** The month that holds the whole date, else its year. */
function monthOf({ story: { date } }: TimelineStory): string | null {
  if (date.kind !== 'stated' || date.range.latest === null) return null;
  const { earliest, latest } = date.range;
  return earliest?.slice(0, 7) === latest.slice(0, 7) ? latest.slice(0, 7) : latest.slice(0, 4);
}
