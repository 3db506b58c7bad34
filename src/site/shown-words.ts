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
  let at = within.start;
  for (let index = 0, element = elements[0]; element; element = elements[index]) {
    const start = Math.max(element.span.start, at);
    const end = Math.min(element.span.end, within.end);
    const next = elements.findIndex(({ span }, other) => other > index && span.start >= end);
    const inner = elements.slice(index + 1, next < 0 ? undefined : next);
    index += 1;
    if (start >= end) continue;
    index += inner.length;
    runs.push(...markedText(story, { start: at, end: start }, marks));
    runs.push({
      kind: element.kind,
      address: element.kind === 'link' ? element.address : null,
      runs: shownWords(story, { start, end }, inner, marks),
    });
    at = end;
  }
  return [...runs, ...markedText(story, { start: at, end: within.end }, marks)];
}
