import { chunks } from '../timeline/chunks.ts';
import { byMonth } from '../timeline/months.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { wordedHeading } from './format-date.ts';
import type { Lifted } from './lifted.ts';
import { type Teaser, teaser } from './teaser.ts';
import { urls } from './urls.ts';

/** Stories on one page of the timeline. Pages are counted from the oldest story, so that a new one moves no other. */
export const storiesPerPage = 100;

/** A link to another page, and what it covers: a time in our words, or a story's headline. */
export interface PageLink {
  readonly path: string;
  readonly covers: string | Lifted;
}

export interface TimelinePage {
  readonly path: string;
  /** Of the months or years it covers, `March 2024 to January 2025`. */
  readonly covers: string;
  readonly periods: readonly { readonly heading: string; readonly key: string; readonly stories: readonly Teaser[] }[];
  /** Towards the beginning of the list. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** The timeline from its beginning, oldest first. */
export function oldestFirst(stories: readonly TimelineStory[]): readonly TimelinePage[] {
  const runs = chunks(stories, storiesPerPage);
  const link = (index: number): PageLink | null => linkTo(runs[index], urls.timeline(index + 1));
  return runs.map((run, index) => page(run, urls.timeline(index + 1), link(index - 1), link(index + 1)));
}

/**
 * The timeline from its end, newest first. The first page joins the last run to the one before while that run is not
 * full, so that it never shows only a story or two.
 */
export function newestFirst(stories: readonly TimelineStory[]): readonly TimelinePage[] {
  const runs = chunks(stories, storiesPerPage);
  const full = runs.at(-1)?.length === storiesPerPage;
  const rest = runs.slice(0, full ? -1 : -2);
  const head = runs.slice(rest.length).flat().toReversed();
  const link = (index: number): PageLink | null => linkTo(rest[index], urls.latest(index + 1));
  const newer = (index: number): PageLink | null => link(index + 1) ?? linkTo(head, urls.latest());
  return [
    page(head, urls.latest(), null, link(rest.length - 1)),
    ...rest
      .map((run, index) => page(run.toReversed(), urls.latest(index + 1), newer(index), link(index - 1)))
      .toReversed(),
  ];
}

function page(
  stories: readonly TimelineStory[],
  path: string,
  previous: PageLink | null,
  next: PageLink | null,
): TimelinePage {
  const periods = byMonth(stories).map(({ key, stories: told }) => ({
    key: key ?? 'undated',
    heading: wordedHeading(key),
    stories: told.map(teaser),
  }));
  return { path, covers: covers(stories), periods, previous, next };
}

const linkTo = (stories: readonly TimelineStory[] | undefined, path: string): PageLink | null =>
  stories && stories.length > 0 ? { path, covers: covers(stories) } : null;

/** `January 2025`, `March 2024 to January 2025`; stories without a date are told at the end. */
function covers(stories: readonly TimelineStory[]): string {
  const keys = byMonth(stories).map(({ key }) => key);
  const dated = keys.filter((key) => key !== null).toSorted();
  const ends = [...new Set([dated.at(0), dated.at(-1)])].filter((key) => key !== undefined).map(wordedHeading);
  return [ends.join(' to '), keys.includes(null) ? 'no date given' : ''].filter(Boolean).join(', ');
}
