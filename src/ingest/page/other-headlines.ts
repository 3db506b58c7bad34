import { isHeading } from '../layout/heading.ts';
import type { PageLine } from './page-line.ts';
import { sharedWords } from './stray.ts';

/** A page with more lines than this above its first sentence is no page of a story. */
const most = 40;

/**
 * Places of the headlines of other stories that a page sets above its own: two and more that have next to nothing of the
 * text below, and after them one that has. `first`: the first sentence of the story; `isStory`: what is no furniture.
 */
export function otherHeadlines(
  lines: readonly PageLine[],
  isStory: readonly boolean[],
  first: number,
): ReadonlySet<number> {
  const above = lines.flatMap(({ text }, index) =>
    index < first &&
    isStory[index] === true &&
    text.split(' ').length >= 4 &&
    isHeading(text, { next: text, opens: true })
      ? [index]
      : [],
  );
  if (above.length < 3 || above.length > most) return new Set();
  const below = lines.slice(first).map(({ text }) => text);
  const shared = above.map((index) => sharedWords(lines[index]?.text ?? '', below));
  const own = shared.findIndex((count) => count >= 3);
  const others = above.filter((_, at) => at < own && (shared[at] ?? 0) <= 1);
  return new Set(others.length >= 2 ? others : []);
}
