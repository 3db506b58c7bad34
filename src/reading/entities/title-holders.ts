import type { Beat } from '../../model/beat.ts';
import type { DayRange } from '../../model/date.ts';

/** The entities that held a title on one of these days, by id. */
export function titleHolders(beat: Beat, title: string, { earliest, latest }: DayRange): ReadonlySet<string> {
  const reigns = beat.titleHolders
    .filter((holder) => holder.title === title)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const held = reigns.filter(({ from }, index) => {
    const until = reigns[index + 1]?.from;
    return (latest === null || from <= latest) && (until === undefined || earliest === null || until >= earliest);
  });
  return new Set(held.flatMap(({ holder }) => (holder === null ? [] : [holder])));
}
