import type { Story } from '../model/story.ts';
import { wordsAt as wordsOf } from '../model/words-at.ts';
import { attributesOf, type PageTag, tagsOf, unescaped } from '../text/page-tags.ts';

/** A story as far as pages are compared with it. */
export type ShownStory = Pick<Story, 'text' | 'marks' | 'headline'>;

/** An element of a page whose words are not those of the place it names. */
export interface Mismatch {
  readonly story: string;
  readonly span: string;
  readonly shown: string;
  /** What stands at that place; null when there is no such story or place. */
  readonly seed: string | null;
}

export interface PageCheck {
  /** Elements compared. */
  readonly lines: number;
  readonly mismatches: readonly Mismatch[];
}

/** An element that names a place, from its first tag on. */
interface Open {
  readonly name: string;
  readonly story: string;
  readonly span: string;
  shown: string;
  /** Elements of its name that are open, itself among them. */
  depth: number;
}

/** Compares every element of a page that names a place in a story with the words that stand there, by the character. */
export function checkPage(
  html: string,
  stories: ReadonlyMap<string, ShownStory>,
  tags: readonly PageTag[] = tagsOf(html),
): PageCheck {
  const open: Open[] = [];
  const mismatches: Mismatch[] = [];
  let lines = 0;
  let textFrom = 0;
  const compare = ({ story, span, shown }: Open): void => {
    lines += 1;
    const seed = wordsAt(stories.get(story), span);
    if (seed !== shown) mismatches.push({ story, span, shown, seed });
  };
  for (const tag of tags) {
    if (open.length > 0 && tag.start > textFrom) {
      const text = unescaped(html.slice(textFrom, tag.start));
      for (const element of open) element.shown += text;
    }
    textFrom = tag.end;
    for (const element of open) if (element.name === tag.name) element.depth += tag.isEnd ? -1 : 1;
    while (open.at(-1)?.depth === 0) compare(open.pop() as Open);
    if (tag.isEnd || !/\sdata-s(?:tory|pan)\b/i.test(tag.attributes)) continue;
    const attributes = attributesOf(tag);
    const [story, span] = [attributes.get('data-story'), attributes.get('data-span')];
    if (story === undefined && span === undefined) continue;
    open.push({ name: tag.name, story: story ?? '', span: span ?? '', shown: '', depth: 1 });
  }
  // What is never closed has the rest of the page for its words.
  for (const element of open) compare(element);
  return { lines, mismatches };
}

function wordsAt(story: ShownStory | undefined, span: string): string | null {
  if (!story) return null;
  if (span === 'title') return story.headline.span === null ? story.headline.text : null;
  const [start, end] = /^(\d+)-(\d+)$/.exec(span)?.slice(1).map(Number) ?? [];
  return start === undefined || end === undefined || start >= end || end > story.text.length
    ? null
    : wordsOf(story, { start, end });
}
