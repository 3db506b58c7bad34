import { hasFiniteVerb } from '../../text/finite-verb.ts';
import { isNames } from '../furniture/byline.ts';
import { isCaptionLine } from '../furniture/picture.ts';
import { isHeading } from '../layout/heading.ts';
import { isCredit } from './boilerplate.ts';
import type { PageLine } from './page-line.ts';

/** Whether the lines around one show that it belongs to a picture. `below`: the story has begun. */
export const isOfPicture = (lines: readonly PageLine[], index: number, below: boolean): boolean =>
  isAltText(lines, index) || isCaption(lines, index, below);

/** A short line right above a picture's credit, or prose without its full stop above one that stands by itself. */
function isCaption(lines: readonly PageLine[], index: number, below: boolean): boolean {
  const [line, after] = [lines[index], lines[index + 1]];
  const before = lines[index - 1]?.text ?? '';
  // "Image caption," and below it the words.
  if (line && line.text.length <= 200 && /^(?:image|media|photo|picture|video) caption[,:]?$/i.test(before))
    return true;
  // Some set the words below the credit: "Mira Lund in the stands at Harbour Park".
  if (line && below && isCredit(before) && isView(line.text)) return true;
  // "Mira-Lund-at-Harbour-Park", and below it the words; on top of a page what stands below a picture is the headline.
  if (line && !line.prose && line.text.length <= 200 && isFileName(before) && (below || hasHeadline(lines, index - 1)))
    return true;
  if (!line || !after || !isCredit(after.text) || line.text.length > 200 || /[.!?]["'”’]?$/.test(line.text))
    return false;
  // "'It was not the money,' she told the station", "The talks"
  if (/^["“‘'].*[,.!?]["”’'] /.test(line.text) || (below && isFewWords(line.text))) return false;
  // "3. Ilian Vance (Northport to Calder)" heads a part of a list, its picture below it.
  if (/^\d{1,2}[.)] /.test(line.text)) return false;
  // On top of a page what stands above an agency's name alone is the headline, unless another line may be.
  const isFirst =
    !below && !hasHeadline(lines, index) && !/^\W*(?:photo|image|picture|pic|credit)|\bby\b/i.test(after.text);
  if (isFirst && !mayHead(lines, index + 2)) return false;
  if (after.runOn) return true;
  const isLong = line.text.split(' ').length > 6;
  return isLong && (below || !isHeading(line.text, { next: after.text }));
}

/** A heading may stand above its picture: of few words only names are sure to be a picture's. */
const isFewWords = (line: string): boolean => line.split(' ').length <= 4 && !isNames(line) && !/\bv\b/.test(line);

/** Whether a line below a picture may be the headline: no sentence, and no furniture. */
const mayHead = (lines: readonly PageLine[], from: number): boolean => {
  const next = lines.slice(from).find(({ own }) => !own);
  return next !== undefined && !next.prose && next.text.split(' ').length > 3 && !/^[•·*–-] /.test(next.text);
};

/** Looked for among the first lines only: a headline further down is none. */
const hasHeadline = (lines: readonly PageLine[], end: number): boolean =>
  lines.slice(0, Math.min(end, 20)).some(({ own }) => !own);

/** What stands for a picture where none is shown: its file's name, a name in small letters, the beginning of its caption. */
function isAltText(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  if (isFileName(line)) return true;
  // "Vance3Northport wait for their captain": a file's name that ran into the words below the picture.
  if (/^\p{Lu}\p{Ll}+\d+\p{Lu}\p{Ll}/u.test(line) && line.length < 100 && !/[.!?]$/.test(line)) return true;
  const [before, next] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
  if (line.length < 80 && next.startsWith(`${line} `) && isCaptionLine(next)) return true;
  return (
    /^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(line) && /[.!?…]["'”’)]*$/.test(before) && /^(?:["'“‘]?\p{Lu}|$)/u.test(next)
  );
}

/** "ilian-vance-vell-2024.jpg", "Mira-Lund-at-Harbour-Park" */
const isFileName = (line: string): boolean =>
  (/^\p{L}[\p{L}\d]*(?:[-_]\p{L}?[\p{L}\d]*){2,}(?:\.\w{3,4})?$/u.test(line) && !/\p{Lu}/u.test(line)) ||
  (/^\p{L}+(?:-[\p{L}\d]+){3,}$/u.test(line) && line.length > 20) ||
  /^\p{Ll}{3,}(?:[-_]\p{Ll}{3,})+$/u.test(line);

/** What a picture shows: names and a place, and no deed. */
const isView = (line: string): boolean =>
  /^\p{Lu}\S+ \p{Lu}\S+ (?:in|at|on|with|and) [^.!?:]{8,80}$/u.test(line) &&
  line.split(' ').length >= 6 &&
  !hasFiniteVerb(line);
