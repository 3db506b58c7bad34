import { bisector } from 'd3-array';
import type { Mark } from './mark.ts';
import type { Story } from './story.ts';
import { cut, type Span } from './text.ts';

const ends = bisector(({ end }: Mark) => end);
const starts = bisector(({ start }: Mark) => start);

/** The marks, which are in order, that touch `span`. */
export const marksIn = (marks: readonly Mark[], { start, end }: Span): readonly Mark[] =>
  marks.slice(ends.right(marks, start), starts.left(marks, end));

/** The words of a story at `span`, as a reader sees them: of a Markdown file, less its marks. */
export function wordsAt({ text, marks }: Pick<Story, 'text' | 'marks'>, span: Span): string {
  let words = '';
  let at = span.start;
  for (const { start, end, means } of marksIn(marks, span)) {
    // Of a mark that is cut in two nothing is seen.
    words += text.slice(at, Math.max(at, start)) + (start >= span.start && end <= span.end ? means : '');
    at = Math.min(end, span.end);
  }
  return words + cut(text, { start: at, end: span.end });
}
