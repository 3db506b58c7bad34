import type { Span } from '../model/text.ts';
import { trimmed } from './lines.ts';
import { wordSet } from './word-set.ts';

/** Words that end in a full stop without ending a sentence. */
const abbreviations = wordSet('mr mrs ms dr st sr jr prof gen col sgt rev hon vs v fig approx est inc ltd corp dept');
/** The same, when they begin with a capital: in small letters they are words ("in the sun."). */
const capitalised = wordSet(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Co',
);
/** The same before a number: "No. 16". */
const beforeNumbers = wordSet('no nos');

// One mark only: a run of marks is read from its last one, which keeps the search linear on any input.
const ending = /[.!?…]["'”’»)\]]*(?=\s+["'“‘«([]*(.))/gu;

/** The sentences of the text inside `within`, in order; together they hold every character that is not white space. */
export function sentences(text: string, within: Span): readonly Span[] {
  // Cut first: a search in the whole text would run on far beyond the span.
  const inside = text.slice(within.start, within.end);
  const found: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const sentence = trimmed(text, within.start + start, within.start + end);
    if (sentence) found.push(sentence);
    start = end;
  };
  // No abbreviation, initial or "U.S." that a mark can belong to is longer than 24 characters.
  for (const match of inside.matchAll(ending))
    if (endsSentence(inside.slice(Math.max(start, match.index - 24), match.index), match[0], match[1] ?? ''))
      push(match.index + match[0].length);
  push(inside.length);
  return found;
}

function endsSentence(before: string, mark: string, next: string): boolean {
  if (!/[\p{Lu}\p{N}£€$@#]/u.test(next)) return false;
  if (mark !== '.') return true;
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase()) || capitalised.has(word)) return false;
  if (beforeNumbers.has(word.toLowerCase())) return !/\p{N}/u.test(next);
  // An initial ("J. K.") or letters parted by full stops ("U.S.").
  return !/^\p{Lu}$/u.test(word) && !/^\p{Lu}(?:\.\p{Lu})+$/u.test(word);
}
