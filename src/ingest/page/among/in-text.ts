import { isCount } from '../../furniture/stamp.ts';
import type { PageLine } from '../page-line.ts';
import { sharedWords } from '../stray.ts';
import { isHeadOfDated, type Neighbours, short, wordsOf } from './neighbours.ts';

/** A line between two parts of the page within the text, or a caption above a count. */
export function isInText(lines: readonly PageLine[], index: number, { before, after }: Neighbours): boolean {
  const { text = '' } = lines[index] ?? {};
  const isLong = wordsOf(text) > short;
  // "+4", "View gallery" below the words, or the picture's credit above them and a count below.
  const isCounted = isCount(lines[index + 1]?.text ?? '');
  if (isLong && isCounted && lines[index + 2]?.own === true) return true;
  const isCaption = isLong && isCounted && before[0] === 'picture';
  // What speaks of the text below more than a link does is its headline, whatever a page sets above that.
  const below = lines.slice(index + 1, index + 12).map((line) => line.text);
  if (isLong && sharedWords(text, below) >= 4) return false;
  return (isCaption || before.includes('page')) && after.includes('page') && !isHeadOfDated(after);
}
