import { isCount } from '../furniture/stamp.ts';
import type { PageLine } from './page-line.ts';

/** "6 responses", "12 Comments", "One thought on “Vance signs”" */
const heads = /^(?:one|[1-9]\d*) (?:comments?|responses?|repl(?:y|ies)|thoughts?)(?: (?:on|to) .{3,120})?:?$/i;

/** A story that has said this many sentences may have been answered. */
const least = 3;

/**
 * Place from which a page has nothing but what its readers wrote: below the label that counts them, or from the first of two
 * and more that have a name of one word and a count of votes above them. The number of lines where there is no such place.
 */
export function commentsFrom(lines: readonly PageLine[]): number {
  let told = 0;
  const voted: number[] = [];
  for (const [index, { text, prose }] of lines.entries()) {
    if (prose) told += 1;
    if (told < least) continue;
    if (heads.test(text) && isSigned(lines, index + 1)) return index + 1;
    if (/^[\p{L}\p{N}_.-]{3,25}$/u.test(text) && isCount(lines[index + 1]?.text ?? '')) voted.push(index);
  }
  return voted.length >= 2 ? (voted[0] ?? lines.length) : lines.length;
}

/** A short line that is no sentence stands right below, or after one: who wrote. */
const isSigned = (lines: readonly PageLine[], from: number): boolean =>
  lines.slice(from, from + 2).some(({ text, prose }) => !prose && text.length < 50 && /\p{L}/u.test(text)) &&
  lines.slice(from).some(({ prose }) => prose);
