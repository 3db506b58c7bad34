import { isLabel } from '../furniture/label.ts';
import { isNotice } from '../furniture/notice.ts';
import { isTagList } from '../furniture/tag-list.ts';
import { isFact } from '../layout/fact-lines.ts';
import { isLinkLine } from './boilerplate.ts';
import type { PageLine } from './page-line.ts';

/** What a page asks its readers below a story: "Who do you think Northport should sign next?" */
export const isReaderQuestion = (line: string): boolean =>
  /^[^"“”«]{10,150}\?$/.test(line) &&
  /\b(?:do|did|would|should|can) you (?:think|make|agree|prefer|rather|reckon|like|want|expect)\b|\bwhat(?:[’']s| is| are) your (?:reaction|view|verdict|take|opinion|thought|prediction)s?\b/i.test(
    line,
  );

/** What a house asks whoever reads it, above a story or below: "Ready to go on with us on your journey?" */
export const isHouseQuestion = (line: string): boolean =>
  /^[^"“”«‘]{10,150}\?$/.test(line) &&
  /\byour?\b/i.test(line) &&
  /\bour\b|\b(?:with|to|for|join|tell|support) us\b/i.test(line);

/** "- Harbour Sport", "— Courier" */
const isSender = (line: string): boolean => /^[–—-]{1,2} ?\p{Lu}[\p{L}.&’-]*(?: \p{Lu}[\p{L}.&’-]*){0,2}$/u.test(line);

/** Whether a line says whose the story is: an agency or a paper behind a dash, and no item of a list. */
export const isLoneSender = (lines: readonly PageLine[], index: number): boolean =>
  isSender(lines[index]?.text ?? '') && ![index - 1, index + 1].some((near) => isSender(lines[near]?.text ?? ''));

/** An advert between two paragraphs, or a picture's line, ends no story. */
const opensFoot = ({ text: line, own }: PageLine): boolean =>
  !/\badvert|\bcontinue/i.test(line) &&
  (isLabel(line) ||
    isNotice(line) ||
    isTagList(line) ||
    isLinkLine(line, true) ||
    (own && /\b(?:our|you|your)\b/i.test(line)));

const longest = { characters: 70, words: 8 };

/**
 * Places of the short lines at a page's foot that head nothing: behind the story's last sentence, at `last`, once a label of
 * the page has told that it is over. Boxes of facts are the story's, and so is a line closed like a sentence.
 */
export function footLines(lines: readonly PageLine[], last: number): ReadonlySet<number> {
  const found = new Set<number>();
  if (last < 0) return found;
  let isOver = false;
  for (let index = last + 1; index < lines.length; index += 1) {
    const { [index]: place, [index + 1]: next } = lines;
    const line = place?.text ?? '';
    if (place && opensFoot(place)) isOver = true;
    else if (next && isFact(next.text) && !next.own) isOver = false;
    else if (
      isOver &&
      !isFact(line) &&
      !/[.…;,]["'”’)]*$/.test(line) &&
      line.length <= longest.characters &&
      line.split(' ').length <= longest.words
    )
      found.add(index);
  }
  return found;
}
