import type { PageLine } from '../page-line.ts';
import { type Extent, type Place, setApart, storyLines } from '../place.ts';
import { isAtFoot } from './at-foot.ts';
import { isInText } from './in-text.ts';
import { furnitureKind, type Kind, neighboursOf, short, wordsOf } from './neighbours.ts';
import { headlineAt, isOverHeadline } from './over-headline.ts';
import { isFiledOverText, isOverText } from './over-text.ts';
import { pollAnswers } from './poll.ts';

/**
 * Lines that head nothing because of what stands around them: above the headline, between it and the first
 * sentence, between two parts of the page, below a poll, at the page's foot.
 */
export function amongFurniture(
  lines: readonly PageLine[],
  places: readonly Place[],
  { first, last }: Extent,
): readonly Place[] {
  const kinds = lines.map(({ text }, index): Kind => (places[index] === 'story' ? 'story' : furnitureKind(text)));
  const headline = headlineAt(lines, storyLines(places), first);
  const polled = pollAnswers(lines, kinds);
  const isSet = (index: number): boolean => {
    const around = neighboursOf(lines, kinds, index);
    if (first >= 0 && index > last) return isAtFoot(lines, index, around);
    if (first >= 0 && index > first) return isInText(lines, index, around);
    if (index < headline && isOverHeadline(lines, index, first, around)) return true;
    if (index > headline && index < first && isOverText(lines[index]?.text ?? '', around)) return true;
    return index === first - 1 && isFiledOverText(lines, index, headline);
  };
  return setApart(places, (index) => {
    const line = lines[index];
    if (!line) return null;
    if (polled.has(index)) return isClosed(line.text, true) ? null : 'set';
    if (line.prose || isClosed(line.text, false) || !isSet(index)) return null;
    // Words for a picture are text; what the page calls its parts are headings of its own.
    return wordsOf(line.text) > short ? 'set' : 'set-heading';
  });
}

/** A sentence, or words that go on below; the question of a poll is asked of its reader. */
const isClosed = (line: string, polled: boolean): boolean =>
  !(polled && line.endsWith('?')) && /[.!?…:;,]["'”’)]*$|[.!?] \p{Lu}/u.test(line);
