import type { PageLine } from '../page-line.ts';
import { sharedWords } from '../stray.ts';
import { isFurniture, type Neighbours, wordsOf } from './neighbours.ts';

/** Lines above the text that are looked at for a headline. */
const most = 40;

/** The place of the first line above the text that has something of it; else of the first of all; -1 without any. */
export function headlineAt(lines: readonly PageLine[], story: readonly number[], first: number): number {
  const above = story.filter((index) => index < first);
  const below = lines.slice(first, first + 12).map(({ text }) => text);
  const telling = above.slice(0, most).find((index) => {
    const { text = '' } = lines[index] ?? {};
    return wordsOf(text) >= 4 && speaksOf(text, below);
  });
  return telling ?? above[0] ?? -1;
}

/** A line above furniture that has next to nothing of the text, and is no headline that a page sets above its own. */
export const isOverHeadline = (
  lines: readonly PageLine[],
  index: number,
  first: number,
  { after }: Neighbours,
): boolean =>
  after[0] !== undefined &&
  isFurniture(after[0]) &&
  !speaksOf(
    lines[index]?.text ?? '',
    lines.slice(first, first + most).map(({ text }) => text),
  );

/** Whether a line has a name of the text below it, or two of its words. */
function speaksOf(line: string, below: readonly string[]): boolean {
  const names = (line.match(/(?<=\S )\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).join(' ');
  return sharedWords(line, below) >= 2 || (names !== '' && sharedWords(names, below) >= 1);
}
