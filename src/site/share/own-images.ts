import type { Timeline, TimelineStory } from '../../timeline/timeline.ts';
import { newestFirst } from '../front-page.ts';

/** Stories that have an image of their own: drawing one takes as long as all else that a story needs. */
const storiesDrawn = 200;

/** The newest stories, which are passed on most; the links to an older one show the image of the timeline. */
export const storiesWithImage = ({ stories }: Pick<Timeline, 'stories'>): ReadonlySet<TimelineStory> =>
  new Set(newestFirst(stories).slice(0, storiesDrawn));
