import type { Span } from '../model/text.ts';
import { trimmed } from './lines.ts';

/** Words that end in a full stop without ending a sentence. */
const abbreviations = new Set(
  'mr mrs ms dr st sr jr prof gen col sgt rev hon vs v no nos fig approx est inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

// One mark only: a run of marks is read from its last one, which keeps the search linear on any input.
const ending = /[.!?…]["'”’»)\]]*(?=\s)/gu;

/** The sentences of the text inside `within`, in order; together they hold every character that is not white space. */
export function sentences(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let start = within.start;
  const push = (end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence) found.push(sentence);
    start = end;
  };
  ending.lastIndex = within.start;
  for (let match = ending.exec(text); match && match.index < within.end; match = ending.exec(text)) {
    const end = match.index + match[0].length;
    if (end < within.end && endsSentence(text, start, match.index, match[0], end)) push(end);
  }
  push(within.end);
  return found;
}

function endsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  const next = /^\s+["'“‘«([]*(.)/u.exec(text.slice(end, end + 12))?.[1] ?? '';
  if (!/[\p{Lu}\p{N}£€$@#]/u.test(next)) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(start, at - 24), at);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return /^(no|co|v|st)$/i.test(word) ? !/[\p{Lu}\p{N}]/u.test(next) : false;
  // An initial ("J. K."), or letters parted by full stops ("p.m.", "U.S.") before a small letter only.
  return !/^\p{Lu}$/u.test(word) && !/^\p{Lu}(?:\.\p{Lu})+$/u.test(word);
}
