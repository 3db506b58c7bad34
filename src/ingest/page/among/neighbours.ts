import { isByline } from '../../furniture/byline.ts';
import { isCaptionLine } from '../../furniture/picture.ts';
import { isStamp } from '../../furniture/stamp.ts';
import { isCredit } from '../boilerplate.ts';
import type { PageLine } from '../page-line.ts';

/** What a line of furniture says of the lines beside it. A heading may stand by an advert, a picture, a date. */
export type Kind = 'story' | 'advert' | 'picture' | 'dated' | 'page';

/** The kinds of the lines on either side of a line, the nearest first, up to the next running text. */
export interface Neighbours {
  readonly before: readonly Kind[];
  readonly after: readonly Kind[];
}

/** Words that a heading of the page has at most, where a sentence would be the story's. */
export const short = 7;
/** Lines on one side that are looked at: of a longer table more would say no more. */
const widest = 40;

export const wordsOf = (line: string): number => line.split(' ').length;

export const isFurniture = (kind: Kind): boolean => kind !== 'story' && kind !== 'advert';

/** "Rovers wait", and below it a date and the text: the head of a part. */
export const isHeadOfDated = ({ length, 0: next }: readonly Kind[]): boolean => next === 'dated' && length === 1;

/** The kind of a line that is already told from the story. */
export function furnitureKind(line: string): Kind {
  if (/\badvert|\bsponsor|^ads?$|\bcontinue/i.test(line)) return 'advert';
  if (/^©/.test(line)) return 'page';
  if (isCredit(line) || isCaptionLine(line)) return 'picture';
  return isStamp(line) || isByline(line) ? 'dated' : 'page';
}

export function neighboursOf(lines: readonly PageLine[], kinds: readonly Kind[], index: number): Neighbours {
  const kindsOf = (step: 1 | -1) => runOf(lines, index, step).map((at) => kinds[at] ?? 'story');
  return { before: kindsOf(-1), after: kindsOf(1) };
}

/** Places of the lines on one side, from the nearest on, up to the next running text. */
function runOf(lines: readonly PageLine[], index: number, step: 1 | -1): readonly number[] {
  const run: number[] = [];
  for (let at = index + step; run.length < widest && lines[at] && !lines[at]?.prose; at += step) run.push(at);
  return run;
}
