import { saga } from '../saga/saga.ts';
import { sagaParts } from '../timeline/subject/saga-parts.ts';
import { perTimeline } from './per-timeline.ts';

/** What of the timeline is the subject's, and what is of others. */
export const partsOf = perTimeline((timeline) => sagaParts(timeline, saga));
