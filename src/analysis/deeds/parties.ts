import type { Span } from '../../model/text.ts';
import type { Governor } from './governor.ts';
import { type TimedSentence, wordAt, wordsBetween } from './timed-sentence.ts';

/**
 * Where those stand who take part in a deed: the subject, without what hangs on it behind a comma, and what follows the
 * verb up to the time, or up to the next verb where the time comes first. Who was whose in former days takes no part.
 */
export function partiesOf({ words }: TimedSentence, governor: Governor, time: Span): readonly Span[] {
  const { clause, group, chain, isFronted } = governor;
  const found: Span[] = [];
  if (clause.subject) found.push(upToAside(words, clause.subject));
  const from =
    group.span.start >= clause.verb.span.start && chain[0] === clause.verb ? clause.verb.span.end : group.span.start;
  const end = isFronted ? clause.span.end : time.start;
  const next = clause.others.find(
    ({ span, form, after }) =>
      span.start > group.span.end && span.start < end && !(form === 'infinitive' && after === 'to'),
  );
  const stop = words
    .slice(wordAt(words, group.span.end - 1) + 1)
    .find(({ lower, end: to }) => to <= end && /^[,;:–—(]$/.test(lower));
  const to = Math.min(end, next?.span.start ?? end, isFronted ? (stop?.start ?? end) : end);
  if (to > from) found.push({ start: from, end: to });
  return found.flatMap((span) => withoutFormer(words, span));
}

/** "Salah, who came in June": the name; but "Roma, Lazio and Milan" are all of them. */
function upToAside(words: TimedSentence['words'], { start, end }: Span): Span {
  if (wordsBetween(words, start, end).some(({ pos }) => pos === 'CCONJ')) return { start, end };
  const comma = wordsBetween(words, start, end).find(({ lower }, at) => at > 0 && lower === ',');
  return { start, end: comma?.start ?? end };
}

/** What the words leave of a span in which "former Lille" or "ex-Lille" stands: everything but that name. */
function withoutFormer(words: TimedSentence['words'], span: Span): readonly Span[] {
  const at = words.findIndex(
    ({ lower, start, end }) =>
      start >= span.start && end <= span.end && /^(?:former|ex|once|previously|formerly)(?:$|-)/.test(lower),
  );
  const former = words[at];
  if (!former) return [span];
  const name = words.slice(at).find(({ pos, end }) => pos === 'NAME' && end <= span.end);
  const end = name?.end ?? former.end;
  return [
    ...(former.start > span.start ? [{ start: span.start, end: former.start }] : []),
    ...(end < span.end ? withoutFormer(words, { start: end, end: span.end }) : []),
  ];
}
