import { isStockHeading } from '../furniture/label.ts';
import { isLinkLine } from './boilerplate.ts';
import { commentPart } from './comment-lines.ts';
import type { PageLine } from './page-line.ts';
import type { Place } from './place.ts';

/** What is known of a line beside its words: that it is a heading, a part of the story, or none of it. */
export type Marking = 'heading' | 'story' | 'none' | 'text';

/**
 * The places, with those headings the story’s that are marked as such and head what is: a plain line between two parts of a
 * page may be its label, `## The key dates` above a table is none. What a page calls its own things stays one.
 */
export function withMarked(
  lines: readonly PageLine[],
  places: readonly Place[],
  markings: readonly Marking[],
): readonly Place[] {
  const found = [...places];
  let isOverStory = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const { [index]: line } = lines;
    const marking = markings[index];
    if (marking === 'heading') {
      if (line && isOverStory && !isOfPage(line)) found[index] = 'story';
    } else if (marking !== 'none') isOverStory = marking === 'story' || places[index] === 'story';
  }
  return found;
}

/** "Read more", "Comments", "Related: Northport say no" */
const isOfPage = ({ text, own }: PageLine): boolean =>
  own || isStockHeading(text) || isLinkLine(text, true) || commentPart(text) === 'label';
