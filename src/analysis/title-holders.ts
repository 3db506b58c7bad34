import type { Saga } from '../model/saga.ts';
import type { StatedDate } from '../model/story.ts';

/**
 * The clubs that held a title on some day of the story's date, by club id. For a story without a date: on some day of
 * the saga's window.
 */
export function titleHolders(saga: Saga, competition: string, date: StatedDate): ReadonlySet<string> {
  const { earliest, latest } = date.kind === 'stated' ? date.range : saga.window;
  const reigns = saga.titleHolders
    .filter((holder) => holder.competition === competition)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const held = reigns.filter(({ from }, index) => {
    const until = reigns[index + 1]?.from;
    return (latest === null || from <= latest) && (until === undefined || earliest === null || until >= earliest);
  });
  return new Set(held.flatMap(({ club }) => (club === null ? [] : [club])));
}
