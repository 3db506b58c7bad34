import { trimmed } from '../../text/lines.ts';
import { isVisible } from '../../text/visible.ts';
import type { Words } from './draft.ts';

/** The words of a block less white space at both ends; none where nothing can be seen. */
export function trimmedWords(text: string, words: readonly Words[]): readonly Words[] {
  const read = ({ start, end, means }: Words): string => means ?? text.slice(start, end);
  const hasWords = (one: Words): boolean => {
    const own = read(one);
    return trimmed(own, 0, own.length) !== null;
  };
  const first = words.findIndex(hasWords);
  if (first < 0) return [];
  const own = words.slice(first, words.findLastIndex(hasWords) + 1);
  if (!isVisible(own.map(read).join(''))) return [];
  return own.flatMap((one, index) => {
    const { start, end, means } = one;
    if (means !== null || (index > 0 && index < own.length - 1)) return [one];
    const inside = trimmed(text, start, end);
    return inside
      ? [{ start: index === 0 ? inside.start : start, end: index === own.length - 1 ? inside.end : end, means }]
      : [];
  });
}
