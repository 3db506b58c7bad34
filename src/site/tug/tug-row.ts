import type { Entity } from '../../model/beat.ts';
import type { TimelineEvent, TimelineStory } from '../../timeline/timeline.ts';
import type { WordedDate } from '../format-date.ts';
import type { PageLink } from '../page-links.ts';
import { namesIn } from './names-in.ts';
import { type RowTelling, rowTelling } from './row-telling.ts';
import type { Team, Teams } from './teams.ts';

/** What is told with the name of a team. */
export interface TugBar {
  readonly name: string;
  readonly colours: Entity['colours'];
  readonly counts: Counts;
}

/** Events: those that happened or were reported, and those that are only expected. */
export interface Counts {
  readonly told: number;
  readonly expected: number;
}

/** A row of the picture. */
export type TugRow =
  | TugTime
  /** Months in which nothing lies, in words: `six months`. */
  | { readonly kind: 'quiet'; readonly months: string }
  /** What follows is only expected: the day of the newest story. */
  | { readonly kind: 'newest'; readonly day: WordedDate };

export interface TugTime {
  readonly kind: 'time';
  readonly key: string;
  readonly heading: string;
  /** Where on the timeline its first month stands; null where a page shows none of it. */
  readonly path: PageLink['path'] | null;
  readonly stories: number;
  readonly left: readonly TugBar[];
  readonly right: readonly TugBar[];
  /** Events that name neither side. */
  readonly neither: Counts;
  /** What it tells in the words of a story; null where no story has any. */
  readonly telling: RowTelling | null;
}

export function timeRow(
  { isAhead, ...row }: Pick<TugTime, 'key' | 'heading' | 'path'> & { readonly isAhead: boolean },
  stories: readonly TimelineStory[],
  events: readonly TimelineEvent[],
  { left, right }: Teams,
): TugTime {
  const bars = (side: readonly Team[]): readonly TugBar[] =>
    side.flatMap(({ ids, name, colours }) => {
      const own = events.filter((event) => [...namesIn(event)].some((id) => ids.has(id)));
      return own.length > 0 ? [{ name, colours, counts: counted(own) }] : [];
    });
  const isOf = (event: TimelineEvent, side: readonly Team[]): boolean =>
    [...namesIn(event)].some((id) => side.some(({ ids }) => ids.has(id)));
  return {
    kind: 'time',
    ...row,
    stories: stories.length,
    left: bars(left),
    right: bars(right),
    neither: counted(events.filter((event) => !isOf(event, left) && !isOf(event, right))),
    telling: rowTelling(stories, events, { left, right }, isAhead),
  };
}

function counted(events: readonly TimelineEvent[]): Counts {
  const expected = events.filter(({ kind }) => kind === 'expected').length;
  return { told: events.length - expected, expected };
}
