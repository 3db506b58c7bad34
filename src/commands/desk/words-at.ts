import type { Story } from '../../model/story.ts';
import { cut, type Span } from '../../model/text.ts';
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
export const wordsAt = (story: Story, span: Span): Words => ({
  words: cut(story.text, span).replaceAll(/\s+/g, ' '),
  line: lineAt(story, span.start),
});
