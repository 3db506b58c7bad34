import type { Mark } from '../../model/mark.ts';
import { isVisible } from '../../text/visible.ts';
import type { Words } from './draft.ts';

const blankLine = /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/;

/**
 * All of a text that is not among the words of its blocks, as marks in order. With the marks read as what they mean, the
 * text is a plain one: a block to a line, a blank line between two.
 */
export function marksAround(text: string, blocks: readonly (readonly Words[])[]): readonly Mark[] {
  const marks: Mark[] = [];
  const push = (start: number, end: number, means: string): void => {
    if (start >= end) return;
    const last = marks.at(-1);
    // What is seen keeps a place of its own, so that a span can begin and end with it.
    if (last?.end === start && last.means.trim() === '' && means.trim() === '')
      marks[marks.length - 1] = { ...last, end, means: last.means + means };
    else marks.push({ start, end, means });
  };
  let at = 0;
  for (const [index, words] of blocks.entries()) {
    const start = words[0]?.start ?? at;
    const gap = text.slice(at, start);
    if (index === 0 ? isVisible(gap) : isVisible(gap) || !blankLine.test(gap))
      push(at, start, index === 0 ? '' : '\n\n');
    at = start;
    for (const one of words) {
      push(at, one.start, '');
      if (one.means !== null) push(one.start, one.end, one.means);
      at = one.end;
    }
  }
  if (isVisible(text.slice(at))) push(at, text.length, '');
  return marks;
}
