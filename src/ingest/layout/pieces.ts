import { cut } from '../../model/text.ts';
import { trimmed } from '../../text/lines.ts';
import { sentences } from '../../text/sentences.ts';
import { datelineLength } from '../date/dateline.ts';
import { isBoilerplate, isLinkLine } from '../page/boilerplate.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph, or the part of one that is furniture by itself. */
export interface Piece extends Paragraph {
  /** A dateline before the paragraph, or what a page sets behind its last sentence. */
  readonly set: boolean;
}

/**
 * Furniture behind the last sentence of a paragraph, each branch with an example. Behind a closing quotation mark a
 * dash and a name say who spoke.
 */
const tail = new RegExp(
  [
    // "… without success. – Guardian", "… on Monday. – dpa/AFP"
    '(?<=[.!?…] ?)[–—-] ?(?:\\p{Lu}[\\p{L}’.-]*(?:[ /]\\p{Lu}[\\p{L}’.-]*){0,2}|dpa(?:/\\p{L}+)?)',
    // "… pic.twitter.com/aB3dE — Mira Lund (@miralund) August 8, 2024"
    '(?:(?:https?://|pic\\.twitter\\.com/)\\S+ ?)+(?:[–—-] [^()]{2,40} \\(@\\w+\\).{0,30})?',
    '(?<=[.!?…]["”’]* )[–—-] [^()]{2,40} \\(@\\w+\\).{0,30}',
  ].join('|'),
  'u',
);
const tailAtEnd = new RegExp(`(?:${tail.source})$`, 'u');
/** "… from Calder. (More Northport news)", "… [Read more]" */
const inBrackets = /(?<=[.!?…]["”’]? ?)[([]([^()[\]]{3,150})[)\]]$/u;

/** A paragraph of the story less what is furniture inside it; `opens`: no paragraph of the story stands before it. */
export function pieces(text: string, paragraph: Paragraph, opens: boolean): readonly Piece[] {
  const head = opens ? datelineLength(cut(text, paragraph)) : 0;
  const from = paragraph.start + head;
  const to = tailStart(text, from, paragraph.end);
  const parts = [
    { start: paragraph.start, end: from, set: true },
    { start: from, end: to, set: false },
    { start: to, end: paragraph.end, set: true },
  ];
  const found = parts.flatMap(({ start, end, set }) => {
    const span = trimmed(text, start, end);
    return span ? [{ ...span, runOn: start === paragraph.start ? paragraph.runOn : true, set }] : [];
  });
  return found.some(({ set }) => !set) ? found : [{ ...paragraph, set: false }];
}

/** Where the furniture at a paragraph's end begins; the end where there is none. */
function tailStart(text: string, start: number, end: number): number {
  // No tail is longer than this; the sentence before it is looked at as far as its stop.
  const from = Math.max(start, end - 220);
  const last = text.slice(from, end);
  const match = tailAtEnd.exec(last);
  if (match && match.index > 0) return from + match.index;
  const bracket = inBrackets.exec(last);
  if (bracket && isSet(bracket[1] ?? '')) return from + bracket.index;
  const closing = sentences(text, { start: from, end }).at(-1);
  return closing && closing.start > from && isSet(cut(text, closing)) && closing.end - closing.start < 100
    ? closing.start
    : end;
}

const isSet = (words: string): boolean =>
  isBoilerplate(words) || isLinkLine(words) || /^(?:more|also|read) .{0,40}\b(?:news|here|more)$/i.test(words);
