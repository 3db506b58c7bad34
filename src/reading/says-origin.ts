import type { Block } from '../model/story.ts';

/**
 * Whether a piece of furniture says whose the story is and of when, on a line of the story itself: the dateline before its
 * first words, "LONDON (AP) —", or the paper behind its last, "– Guardian". All other furniture says nothing of the story.
 */
export function saysOrigin(text: string, { section, span }: Pick<Block, 'section' | 'span'>): boolean {
  if (section !== 'boilerplate') return false;
  const [own, next] = [text.slice(span.start, span.end), text.slice(span.end, span.end + 40)];
  if (/[–—:-]$/.test(own)) return /^[^\S\r\n]*\S/u.test(next);
  return (
    /^[–—-] ?\p{L}[^@]*$/u.test(own) && /\S[^\S\r\n]*$/u.test(text.slice(Math.max(0, span.start - 40), span.start))
  );
}
