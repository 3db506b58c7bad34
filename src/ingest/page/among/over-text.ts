import { hasFiniteVerb } from '../../../text/finite-verb.ts';
import { isTitleCase } from '../../headline/title-case.ts';
import type { PageLine } from '../page-line.ts';
import { isFurniture, isHeadOfDated, type Kind, type Neighbours, short, wordsOf } from './neighbours.ts';

/** "Vance to speak at 13:00": what is to come, by who does it. */
const announces =
  /^(?!(?:Back|Welcome|Guide|Skip|Sign|Share|Listen|Subscribe)\b)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2} to (?!the\b|our\b|your\b|top\b)\p{Ll}{2,} \S/u;

/** Words that a caption between the headline and the text has at least. */
const caption = 7;

/** A line between the headline and the first sentence: among furniture, or words below a picture. */
export function isOverText(text: string, { before, after }: Neighbours): boolean {
  const isShort = wordsOf(text) <= short && !hasFiniteVerb(text) && !announces.test(text);
  if (isShort && before.some(isFurniture) && after.some(isFurniture)) return !isHeadOfDated(after);
  return after.length === 0 && isCaptionBelow(text, before[0]);
}

/** A line right above the first sentence that says where the story was written, or what the page files it under. */
export const isFiledOverText = (lines: readonly PageLine[], index: number, headline: number): boolean =>
  isPlace(lines, index) || (index > headline && isSubject(lines[index]?.text ?? ''));

/** "VELL" right above the text: where it was written, unless its parts have headings in capitals. */
const isPlace = (lines: readonly PageLine[], index: number): boolean =>
  isShouted(lines[index]?.text ?? '') && !lines.some(({ text, own }, at) => at > index && !own && isShouted(text));

/** "Northport latest news" between a headline and the text. */
const isSubject = (text: string): boolean =>
  /^(?:\p{Lu}\S* ){1,3}(?:\p{L}+ )?(?:news|rumours|gossip|latest)$/iu.test(text) &&
  !hasFiniteVerb(text.replace(/ \S+$/, ''));

/** One to three words, all of them letters and all of them capital. */
const isShouted = (line: string): boolean => /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}$/u.test(line);

/** A picture's words stand below the byline and the date; a subtitle stands above them. */
const isCaptionBelow = (text: string, before: Kind | undefined): boolean =>
  (before === 'dated' || before === 'page') &&
  wordsOf(text) >= caption &&
  !isTitleCase(text, 5) &&
  /\s\p{Lu}/u.test(text);
