import { isBoilerplate, isLinkLine } from './boilerplate.ts';
import { isLabel } from './furniture/label.ts';
import { isNotice } from './furniture/notice.ts';
import { isTagList } from './furniture/tag-list.ts';
import type { PageLine } from './page-line.ts';

/** What a page asks its readers below a story: "Who do you think Northport should sign next?" */
export const isReaderQuestion = (line: string): boolean =>
  /^[^"“”«]{10,150}\?$/.test(line) &&
  /\b(?:do|did|would|should|can) you (?:think|make|agree|prefer|rather|reckon|like|want|expect)\b/i.test(line);

/** An advert between two paragraphs, or a picture's line, ends no story. */
const opensFoot = (line: string): boolean =>
  !/\badvert|\bcontinue/i.test(line) &&
  (isLabel(line) ||
    isNotice(line) ||
    isTagList(line) ||
    isLinkLine(line, true) ||
    (isBoilerplate(line) && /\b(?:our|you|your)\b/i.test(line)));

/** "Goals: 12", "31 August – Calder (away)": an item of a box of facts. */
const isFact = (line: string): boolean => /\S: \S/.test(line) || (/\d/.test(line) && /[:–—(]/.test(line));

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
    const line = lines[index]?.text ?? '';
    const next = lines[index + 1]?.text ?? '';
    if (opensFoot(line)) isOver = true;
    else if (isFact(next) && !isBoilerplate(next)) isOver = false;
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
