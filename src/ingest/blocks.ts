import type { Block } from '../model/story.ts';
import { cut, type Span } from '../model/text.ts';
import { trimmed } from '../text/lines.ts';
import { isVisible } from '../text/visible.ts';
import { isBoilerplate, isCredit, isLinkLine } from './boilerplate.ts';
import { prefixInsideLength } from './date-prefix.ts';
import { isHeading } from './heading.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { secondaryOpening } from './sections.ts';

/**
 * The story's text from `from` on, as paragraphs and headings, each in its section.
 * `topics`: what a roundup of other stories may be said to be of. `apart`: what is known to be no part of the story.
 * Every character that can be seen and is no repeated date token lies in exactly one block.
 */
export function blocks(
  text: string,
  from: number,
  topics: readonly string[],
  apart: readonly Span[] = [],
): readonly Block[] {
  const opensSecondary = secondaryOpening(topics);
  const aside = new Set(apart.map(({ start }) => start));
  const all = paragraphs(text, from, apart).flatMap((paragraph) => withoutPrefix(text, paragraph));
  const found: Block[] = [];
  let section: Block['section'] = 'main';
  let storyBegan = false;
  all.forEach((paragraph, index) => {
    const line = cut(text, paragraph);
    const after = all[index + 1];
    const next = after ? cut(text, after) : null;
    const span = { start: paragraph.start, end: paragraph.end };
    if (isLinkLine(line)) found.push({ kind: 'heading', section: 'boilerplate', span });
    else if (aside.has(paragraph.start) || isBoilerplate(line) || isCaption(line, after, next))
      found.push({ kind: 'paragraph', section: 'boilerplate', span });
    else {
      const kind = all.length > 1 && isHeading(line, { next }) ? 'heading' : 'paragraph';
      // The first thing on a page is never the roundup at its foot.
      if (storyBegan && opensSecondary(kind, line)) section = 'secondary';
      storyBegan = true;
      found.push({ kind, section, span });
    }
  });
  return found;
}

/** A short line right above a picture's credit. */
const isCaption = (line: string, after: Paragraph | undefined, next: string | null): boolean =>
  after?.runOn === true && next !== null && isCredit(next) && line.length <= 200 && !/[.!?]$/.test(line);

/** A second date prefix is reported elsewhere; here its token is left out, the words after it are not. */
function withoutPrefix(text: string, paragraph: Paragraph): readonly Paragraph[] {
  const prefix = prefixInsideLength(cut(text, paragraph));
  if (prefix === 0) return [paragraph];
  const rest = trimmed(text, paragraph.start + prefix, paragraph.end);
  return rest && isVisible(cut(text, rest)) ? [{ ...paragraph, ...rest }] : [];
}
