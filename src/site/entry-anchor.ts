import type { TimelineEntry } from '../timeline/entries.ts';
import { storyAnchor } from './urls.ts';

/** Element id of an entry on the timeline. */
export const anchorOf = (entry: TimelineEntry): string =>
  entry.kind === 'story'
    ? storyAnchor(entry.teller.story.id)
    : entry.kind === 'event'
      ? entry.event.id
      : entry.mention.id;
