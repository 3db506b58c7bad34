import type { TimelineEvent } from '../timeline/timeline.ts';

/** What an entry of the timeline is: a story that was published, or an event of one of the three kinds. */
export type EntryKind = 'published' | TimelineEvent['kind'];
