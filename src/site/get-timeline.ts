import { getCollection } from 'astro:content';
import { saga } from '../saga/saga.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';

let kept: { readonly seeds: string; readonly timeline: Timeline } | null = null;

/**
 * The timeline of all stories of the collection. Made once in a build; in dev again whenever a seed has changed.
 */
export async function getTimeline(): Promise<Timeline> {
  if (kept && import.meta.env.PROD) return kept.timeline;
  const stories = (await getCollection('stories')).map(({ data }) => data);
  const seeds = stories.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n');
  if (kept?.seeds !== seeds) kept = { seeds, timeline: buildTimeline(stories, saga) };
  return kept.timeline;
}
