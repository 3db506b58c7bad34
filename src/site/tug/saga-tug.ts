import { perTimeline } from '../per-timeline.ts';
import { partsOf } from '../saga-parts.ts';
import { periodPaths } from '../timeline-pages.ts';
import { teams } from './teams.ts';
import { draw, newestDay, type PlaceOf } from './tug.ts';

/** The picture of the whole saga; null where nothing in it has a time. */
export const sagaTug = perTimeline((timeline) => {
  const { own } = partsOf(timeline);
  return draw(own, teams(own.stories), placeIn(timeline), newestOf(timeline));
});

/** Where on the timeline a month stands, `2025-01`, or a year; null where it has no entry. */
export const placeIn = perTimeline((timeline): PlaceOf => {
  const paths = periodPaths(partsOf(timeline));
  return (period) => paths.get(period) ?? null;
});

/** The day of the newest story of the subject, or of the newest that tells of it. */
export const newestOf = perTimeline((timeline) => newestDay(partsOf(timeline).own));
