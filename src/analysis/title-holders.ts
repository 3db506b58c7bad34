import type { Beat } from '../model/beat.ts';
import { anyTime } from '../model/date.ts';
import { rangeOf } from '../model/date-estimate.ts';
import type { StatedDate } from '../model/story.ts';

/**
 * The clubs that held a title on some day of the story's date, by club id. For a story without a date: ever.
 */
export function titleHolders(beat: Beat, competition: string, date: StatedDate): ReadonlySet<string> {
  const { earliest, latest } = rangeOf(date) ?? anyTime;
  const reigns = beat.titleHolders
    .filter((holder) => holder.competition === competition)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const held = reigns.filter(({ from }, index) => {
    const until = reigns[index + 1]?.from;
    return (latest === null || from <= latest) && (until === undefined || earliest === null || until >= earliest);
  });
  return new Set(held.flatMap(({ club }) => (club === null ? [] : [club])));
}
