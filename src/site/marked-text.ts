import type { Story } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { wordsAt } from '../model/words-at.ts';

/** A run of a story's words, and the mark it lies in. */
export interface Run<Mark> {
  readonly text: string;
  readonly mark: Mark | null;
}

/** The words inside `within`, cut at the ends of the marks, which are in order and do not overlap. */
export function markedText<Mark extends Span>(
  story: Pick<Story, 'text' | 'marks'>,
  within: Span,
  marks: readonly Mark[],
): readonly Run<Mark>[] {
  const runs: Run<Mark>[] = [];
  const push = (start: number, end: number, mark: Mark | null): void => {
    const text = start < end ? wordsAt(story, { start, end }) : '';
    if (text !== '') runs.push({ text, mark });
  };
  let at = within.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, within.end);
    if (start >= end) continue;
    push(at, start, null);
    push(start, end, mark);
    at = end;
  }
  push(at, within.end, null);
  return runs;
}
