import { isStockHeading } from '../furniture/label.ts';
import { isHeadlineLabel } from '../headline/headline-label.ts';
import { roundupHeading } from '../layout/sections.ts';
import { isLinkLine } from './boilerplate.ts';
import { linkBullets } from './link-bullets.ts';
import { isHouseQuestion, isLoneSender, isReaderQuestion } from './page-foot.ts';
import type { PageLine } from './page-line.ts';
import { isOfPicture } from './page-pictures.ts';
import type { Extent, Place } from './place.ts';

/** What each line is by its own words, and by the line right beside it. */
export function byShape(lines: readonly PageLine[], { first, last }: Extent): readonly Place[] {
  const siblings = linkBullets(lines);
  return lines.map(({ text, own }, index): Place => {
    const below = first >= 0 && index > first;
    if (below && roundupHeading.test(text) && isText(lines[index + 1])) return 'story';
    if (isStockHeading(text) || isLinkLine(text, below)) return 'set-heading';
    const isMark = !/[\p{L}\p{N}]/u.test(text);
    if (isMark || (index === 0 && isHeadlineLabel(text)) || siblings.has(index)) return 'set';
    if (index > last && (isReaderQuestion(text) || isLoneSender(lines, index))) return 'set';
    if ((index < first || index >= last) && isHouseQuestion(text)) return 'set';
    return own || isOfPicture(lines, index, below) ? 'set' : 'story';
  });
}

/** Whether a line is running text that speaks of the story, and does not ask its reader for something. */
export const isText = (line: PageLine | undefined): boolean => line?.prose === true && !isHouseQuestion(line.text);
