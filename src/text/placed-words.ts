import type { Story } from '../model/story.ts';
import { cut, type Span } from '../model/text.ts';
import { marksIn } from '../model/words-at.ts';
import { speltOut } from './spelt-out.ts';

/** Words of a story, and the way from places in them to those in its file. */
export interface PlacedWords {
  readonly text: string;
  readonly source: (span: Span) => Span;
}

/** The words of a story at `span`, as they stand; of a Markdown file, less its marks and spelled out. */
export function placedWords({ text, marks }: Pick<Story, 'text' | 'marks'>, span: Span): PlacedWords {
  const moved = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });
  const inside = marksIn(marks, span).filter(({ start, end }) => span.start <= start && end <= span.end);
  if (inside.length === 0) return { text: cut(text, span), source: (own) => moved(own, span.start) };
  const spelt = speltOut(
    cut(text, span),
    inside.map((mark) => moved(mark, -span.start)),
  );
  return { text: spelt.text, source: (own) => moved(spelt.source(own), span.start) };
}
