import { checkPage, type Mismatch, type ShownStory } from '../../site/check-page.ts';
import { withPolicy } from '../../site/content-policy.ts';
import { statedDay } from '../../site/stated-day.ts';
import { tagsOf } from '../../text/page-tags.ts';

/** What is noted of a page when it is written, for the build and for a later one that leaves it in its place. */
export type PageNotes = readonly [
  /** The day that it says it is from; null where it says none. */
  day: string | null,
  /** Lines of stories on it, each compared with the characters of its seed. */
  lines: number,
];

/** What was seen of a page. */
export interface SeenPage {
  readonly notes: PageNotes;
  /** Lines that are not what their stories say. */
  readonly mismatches: readonly Mismatch[];
}

/**
 * A page as it is written: with its policy, each of its lines compared with the story it is from.
 * @param searches whether it is the page that searches
 * @throws Error when it holds a script that is none of ours
 */
export function finishPage(
  html: string,
  searches: boolean,
  stories: ReadonlyMap<string, ShownStory>,
): SeenPage & { readonly body: string } {
  const tags = tagsOf(html);
  const { lines, mismatches } = checkPage(html, stories, tags);
  // The policy is no line of a story: what is compared stands in the page without it.
  return { body: withPolicy(html, searches, tags), notes: [statedDay(html), lines], mismatches };
}
