import type { Inline } from '../model/element.ts';
import type { Story } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { markedText, type Run } from './marked-text.ts';

/** Words of a story; or a stretch of them that its author sets apart, as an element of the page. */
export type ShownRun<Mark> =
  | Run<Mark>
  | { readonly kind: Inline['kind']; readonly address: string | null; readonly runs: readonly ShownRun<Mark>[] };

/**
 * The words inside `within`, cut at the ends of the marks and of the elements, both in the order of the text. An element that
 * begins before or goes on behind is shown as far as it lies inside.
 */
export function shownWords<Mark extends Span>(
  story: Pick<Story, 'text' | 'marks'>,
  within: Span,
  elements: readonly Inline[],
  marks: readonly Mark[],
): readonly ShownRun<Mark>[] {
  const runs: ShownRun<Mark>[] = [];
  const marksIn = touching(marks);
  let at = within.start;
  for (let index = 0, element = elements[0]; element; element = elements[index]) {
    const start = Math.max(element.span.start, at);
    const end = Math.min(element.span.end, within.end);
    index += 1;
    if (start >= end) continue;
    const first = index;
    while ((elements[index]?.span.start ?? end) < end) index += 1;
    runs.push(...markedText(story, { start: at, end: start }, marksIn(at, start)));
    runs.push({
      kind: element.kind,
      address: element.kind === 'link' ? element.address : null,
      runs: shownWords(story, { start, end }, elements.slice(first, index), marksIn(start, end)),
    });
    at = end;
  }
  return [...runs, ...markedText(story, { start: at, end: within.end }, marksIn(at, within.end))];
}

/** Tells which of the spans, which are in order and apart, touch a stretch; the stretches asked for must be in order. */
function touching<Mark extends Span>(spans: readonly Mark[]): (start: number, end: number) => readonly Mark[] {
  let from = 0;
  return (start, end) => {
    while ((spans[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    let to = from;
    while ((spans[to]?.start ?? end) < end) to += 1;
    return spans.slice(from, to);
  };
}
