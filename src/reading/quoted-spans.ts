import type { Quoted } from '../model/read-story.ts';
import { cut, type Span } from '../model/text.ts';

/** Words that begin with an apostrophe: ’til, ’em, ’n, ’bout, ’90s. */
const elision = /^(?:til|tis|twas|em|cause|n|round|bout|\d0s)\b/iu;
/** Words that follow a closed quotation and not a possessive: "‘in the coming days’ and", not "the partners’ start". */
const functionWord =
  /^ (?:a|an|the|and|or|but|nor|as|at|by|for|from|in|into|of|on|over|to|up|with|without|is|are|was|were|be|been|has|have|had|will|would|could|should|can|may|might|he|she|it|they|we|you|i|his|her|their|its|that|this|which|who|when|while|after|before|since|until|if|because|so|than|then|not|also|amid|about|against|between|during|despite|under|said|says|told|claims?|reports?|according)\b/iu;

type Role = 'open' | 'close' | 'either' | 'none';

interface Mark {
  readonly at: number;
  readonly double: boolean;
  readonly role: Role;
}

/**
 * What stands between quotation marks inside `within`, in order, none inside another. An apostrophe is no mark, nor is
 * a mark without its partner, save one that is still open at the end: a double one, or a single one that opened all. One
 * pass forth, one back.
 */
export function quotedSpans(text: string, within: Span): readonly Quoted[] {
  const marks = marksIn(text, within);
  const closesLater = laterClosers(marks);
  const found: Quoted[] = [];
  let open: Mark | null = null;
  marks.forEach((mark, index) => {
    const closes: boolean =
      open !== null && open.double === mark.double && mark.role !== 'open' && mark.at > open.at + 1;
    if (open && closes) {
      if (!mark.double && closesLater[index] && isPossessive(text, mark.at)) return;
      found.push({
        span: { start: open.at, end: mark.at + 1 },
        inner: { start: open.at + 1, end: mark.at },
        double: mark.double,
        open: false,
      });
      open = null;
    } else if (
      (mark.role === 'open' || (mark.role === 'either' && mark.double && opensHere(text, mark.at, within))) &&
      !(open?.double && !mark.double)
    )
      open = mark;
  });
  const last = open as Mark | null;
  if (last && (last.double || last.at === within.start) && last.at + 1 < within.end)
    found.push({
      span: { start: last.at, end: within.end },
      inner: { start: last.at + 1, end: within.end },
      double: last.double,
      open: true,
    });
  return found;
}

function marksIn(text: string, within: Span): readonly Mark[] {
  return [...cut(text, within).matchAll(/["“”„«»'‘’`]/gu)].flatMap(({ index, 0: mark }) => {
    const at = within.start + index;
    const role = roleOf(text, at, mark, within);
    return role === 'none' ? [] : [{ at, double: /["“”„«»]/u.test(mark), role }];
  });
}

function roleOf(text: string, at: number, mark: string, within: Span): Role {
  if (/["]/.test(mark)) return 'either';
  if (/[“„«]/u.test(mark)) return 'open';
  if (/[”»]/u.test(mark)) return 'close';
  if (/['‘]/.test(mark) && opensHere(text, at, within) && !elision.test(text.slice(at + 1, at + 7))) return 'open';
  const before = at > within.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < within.end ? text.charAt(at + 1) : ' ';
  return /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after) ? 'close' : 'none';
}

const opensHere = (text: string, at: number, within: Span): boolean =>
  (at === within.start || /[\s([{–—\-/“"]/u.test(text.charAt(at - 1))) &&
  at + 1 < within.end &&
  /[\p{L}\p{N}…£€$[(‘'“]/u.test(text.charAt(at + 1));

/** For each mark, whether a single one that may close comes later, before any that opens. */
function laterClosers(marks: readonly Mark[]): readonly boolean[] {
  let closes = false;
  return marks
    .toReversed()
    .map((mark) => {
      const later = closes;
      closes = !mark.double && mark.role === 'close' ? true : mark.role === 'open' ? false : closes;
      return later;
    })
    .toReversed();
}

/** "the partners’ start": a plural’s apostrophe with a noun after it. */
const isPossessive = (text: string, at: number): boolean => {
  // A space, and the longest of the words that follow a quotation.
  const next = text.slice(at + 1, at + 14);
  return /[sxz]/i.test(text.charAt(at - 1)) && /^ \p{L}/u.test(next) && !functionWord.test(next);
};
