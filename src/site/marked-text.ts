import type { Span } from '../model/text.ts';

/** A run of a seed's text, marked or not. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** The text inside `within`, cut at the ends of the marks, which are in order and do not overlap. */
export function markedText(seed: string, within: Span, marks: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  const push = (start: number, end: number, marked: boolean): void => {
    if (start < end) runs.push({ text: seed.slice(start, end), marked });
  };
  let at = within.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, within.end);
    if (start >= end) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, within.end, false);
  return runs;
}
