import { rangeOf } from '../../model/date-estimate.ts';
import type { Timeline, TimelineStory } from '../../timeline/timeline.ts';

/** Stories that have an image of their own: drawing one takes as long as all else that a story needs. */
const storiesDrawn = 200;

/** The newest stories, which are passed on most; the links to an older one show the image of the timeline. In timeline order. */
export function storiesWithImage({ stories }: Pick<Timeline, 'stories'>): readonly TimelineStory[] {
  if (stories.length <= storiesDrawn) return stories;
  const firstDay = ({ date }: TimelineStory): string => rangeOf(date)?.earliest ?? '';
  const newest = new Set(
    stories
      .map((story, place) => ({ story, place, day: firstDay(story) }))
      .toSorted((a, b) => (a.day === b.day ? b.place - a.place : a.day < b.day ? 1 : -1))
      .slice(0, storiesDrawn)
      .map(({ story }) => story),
  );
  return stories.filter((story) => newest.has(story));
}
