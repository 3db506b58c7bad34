import type { Story } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import { wordsAt } from '../../model/words-at.ts';
import { lineNumbers } from '../../text/lines.ts';
import type { Words } from './desk-report.ts';

const lines = new WeakMap<Story, (offset: number) => number>();

/** The line of a place in a story's file, counted from 1. */
export function lineAt(story: Story, offset: number): number {
  const lineOf = lines.get(story) ?? lineNumbers(story.text);
  lines.set(story, lineOf);
  return lineOf(offset);
}

/** The words of a span on one line, and the line on which they begin. */
export const wordsOnLine = (story: Story, span: Span): Words => ({
  words: wordsAt(story, span).replaceAll(/\s+/g, ' '),
  line: lineAt(story, span.start),
});
