import type { Clause } from '../../model/clause.ts';
import { cut, type Span } from '../../model/text.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Governor } from './governor.ts';
import { subjectOfIng } from './ing-forms.ts';
import type { TimedSentence } from './timed-sentence.ts';

/**
 * The smallest run of words that holds who does what, and when, and stands alone: the sentence without the clauses that
 * "and" or a semicolon joins to it with subjects of their own; a clause behind "although" or its like without what it hangs
 * on; what somebody does "despite" or "after" which. What "but" sets against another stays with it, what hangs on a clause
 * too, and so does a clause that only a pronoun begins.
 */
export function quoteOf(sentence: TimedSentence, governor: Governor, time: Span): Span {
  const { text, span } = sentence;
  const quote = trimmedEnd(text, participial(sentence, governor, time) ?? clausal(sentence, governor, time));
  const holdsTime = quote.start <= time.start && time.end <= quote.end;
  return holdsTime && isBalanced(cut(text, quote)) ? quote : trimmedEnd(text, span);
}

/** "Liverpool turning down a bid on Monday", of "they are calm despite" it; null for any other form. */
function participial(sentence: TimedSentence, { group, isFronted }: Governor, time: Span): Span | null {
  const subject = group.form === 'ing' && !isFronted ? subjectOfIng(sentence, group) : null;
  return subject && { start: subject.start, end: time.end };
}

/** Conjunctions behind which a clause tells what is so, whatever it hangs on. */
const factual = wordSet('although though because as since while whereas after');

function clausal({ text, span, clauses, words }: TimedSentence, { index, group }: Governor, time: Span): Span {
  const own = clauses[index];
  const isHanging = own?.kind === 'subordinate' && factual.has(own.marker ?? '') && hasOwnName(text, own);
  let from = isHanging ? index : 0;
  for (let at = index; at > from; at -= 1) if (isJoined(text, clauses[at]) && hasOwnName(text, clauses[at])) from = at;
  const next = clauses.findIndex((clause, at) => at > index && isJoined(text, clause));
  const first = clauses[from];
  const last = next < 0 ? undefined : clauses[next - 1];
  const isWhole = from === 0 && !isHanging;
  const start = isWhole || !first?.subject ? span.start : Math.min(first.subject.start, startOfTime(first, time));
  const end = last?.span.end ?? span.end;
  // "since Hughes came in June, plus …, they are": what stands behind a comma is no longer the clause’s.
  const comma = isHanging
    ? words.find((word) => word.lower === ',' && word.start >= Math.max(time.end, group.span.end))
    : null;
  return { start, end: Math.min(end, comma?.start ?? end) };
}

/** A time that opens a clause stands before its subject. */
const startOfTime = ({ span, subject }: Clause, time: Span): number =>
  time.start > span.start && subject && time.end <= subject.start ? span.start : Number.POSITIVE_INFINITY;

/** Whether a clause is joined to the one before by "and" or a semicolon and has a subject of its own. */
function isJoined(text: string, clause: Clause | undefined): boolean {
  if (!clause?.subject || clause.subject.start < clause.span.start) return false;
  const before = text.slice(Math.max(0, clause.span.start - 2), clause.span.start);
  return (clause.kind === 'coordinated' && clause.marker === 'and') || (clause.kind === 'main' && /;\s?$/.test(before));
}

/** Whether its own subject says who it is. */
const hasOwnName = (text: string, clause: Clause | undefined): boolean =>
  clause?.subject !== null &&
  clause !== undefined &&
  clause.subject.start >= clause.span.start &&
  !/^(?:he|she|they|it|we|i|this|that|these|those|who|which|both|his|her|their|its)\b/i.test(cut(text, clause.subject));

// Begins where such a run begins: tried from every mark of a run, it would cost the square of its length.
const closingMarks = /(?<![.,;:–—\s])[.,;:–—\s]+$/;

/** A run of words without its closing marks. */
const trimmedEnd = (text: string, span: Span): Span => {
  const end = span.end - (closingMarks.exec(cut(text, span))?.[0].length ?? 0);
  return end > span.start ? { start: span.start, end } : span;
};

/** Whether every mark that opens is closed. */
const isBalanced = (words: string): boolean =>
  count(words, /“/g) === count(words, /”/g) &&
  count(words, /\(/g) === count(words, /\)/g) &&
  count(words, /"/g) % 2 === 0;

const count = (words: string, mark: RegExp): number => words.match(mark)?.length ?? 0;
