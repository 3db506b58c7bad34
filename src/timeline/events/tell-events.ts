import { daysBetween } from '../../calendar/days-between.ts';
import { edtf } from '../../calendar/edtf.ts';
import { overlap } from '../../calendar/range-relations.ts';
import type { Beat } from '../../model/beat.ts';
import type { DayRange } from '../../model/date.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import { cut, type Span } from '../../model/text.ts';
import type { Timex } from '../../model/timex.ts';
import type { Trace } from '../../model/trace.ts';
import { clauses } from '../../text/clauses.ts';
import { contains, holding } from '../../text/holding.ts';
import type { StorySentence } from '../story-sentences.ts';
import type { TimelineStory } from '../timeline.ts';
import { type EventKind, eventKind, undated } from './event-kind.ts';

/** One story's telling of something at a time. */
export interface ToldEvent {
  readonly kind: EventKind;
  readonly when: DayRange;
  readonly teller: TimelineStory;
  readonly quote: Span;
  readonly timex: Timex;
}

/**
 * A sentence that names more times than this is a list of days and tells nothing of any; the goldens are the same from 3
 * on.
 */
const timesAtMost = 20;

/** What the main part of a story tells at a time that its words resolve to, in the order of the text. */
export function tellEvents(teller: TimelineStory, beat: Beat, trace?: Trace): readonly ToldEvent[] {
  const { text } = teller.story;
  const published = rangeOf(teller.date);
  const refuse = ({ span }: Timex, why: string): void => {
    trace?.({ stage: 'event', rule: null, span, verdict: 'refused', why });
  };
  if (!published || published.latest === null) {
    for (const timex of teller.timexes) refuse(timex, undated);
    return [];
  }
  const found: ToldEvent[] = [];
  const reasons = new Map<ToldEvent, string>();
  let next = 0;
  for (const storySentence of teller.sentences) {
    const { span: sentence } = storySentence;
    const inside: Timex[] = [];
    // Sentences and expressions are both in the order of the text.
    while (next < teller.timexes.length && (teller.timexes[next]?.span.start ?? 0) < sentence.end) {
      const timex = teller.timexes[next];
      if (timex) inside.push(timex);
      next += 1;
    }
    if (inside.length === 0) continue;
    const silence = whySilent(storySentence, inside.length, text);
    if (silence !== null) {
      for (const timex of inside) refuse(timex, silence);
      continue;
    }
    const parts = clauses(text, sentence);
    for (const expression of inside) {
      const timex = inPlace(expression, text.slice(sentence.start, expression.span.start));
      if (!timex) {
        refuse(expression, 'the word before it makes it no day (“by”, “until”)');
        continue;
      }
      const part = parts.find(({ start, end }) => start <= timex.span.start && timex.span.end <= end) ?? sentence;
      const clause = withoutConjunction(text, part);
      // What a colon announces belongs to what is told: "what we reported in May: that they …".
      const quote = cut(text, part).endsWith(':') ? { start: clause.start, end: endOf(text, sentence) } : clause;
      const { kind, why } = eventKind(
        {
          clause: cut(text, clause),
          before: text.slice(clause.start, timex.span.start),
          after: text.slice(timex.span.end, clause.end),
          timex,
        },
        published,
        beat,
      );
      if (!kind || isSpeech(teller, quote, timex.span)) {
        refuse(timex, kind ? 'the time is given in somebody’s own words' : why);
        continue;
      }
      const event = { kind, when: when(kind, timex.range, published), teller, quote, timex };
      if (trace) reasons.set(event, why);
      // "on Tuesday (20 June)": a clause may say one time twice, and the more exact one stands.
      let same = found.length - 1;
      while (found[same]?.quote.start === quote.start && !saysTheSame(found[same], event)) same -= 1;
      const other = found[same];
      if (other?.quote.start !== quote.start) found.push(event);
      else if (isNarrower(timex, other.timex)) {
        found[same] = event;
        refuse(other.timex, saidBetter);
      } else refuse(timex, saidBetter);
    }
  }
  if (trace)
    for (const event of found) {
      const { kind, when, quote } = event;
      const why = `on ${edtf(when)}, because ${reasons.get(event)}`;
      trace({ stage: 'event', rule: kind, span: quote, verdict: 'found', why });
    }
  return found;
}

const saidBetter = 'the same clause says the same time as exactly or better';

/** Why no time of a sentence tells anything; null where each has to be looked at. */
function whySilent({ span, kind, section }: StorySentence, times: number, text: string): string | null {
  if (times > timesAtMost) return 'the sentence is a list of times';
  if (kind !== 'paragraph') return 'a heading tells nothing by itself';
  if (section !== 'main') return 'it stands outside the main part of the story';
  return /\?["'”’]?$/.test(cut(text, span)) ? 'the sentence is a question' : null;
}

/** "before 20 December" is no day, and "around 20 December" none for certain. */
function inPlace(timex: Timex, before: string): Timex | null {
  if (timex.range.earliest !== timex.range.latest) return timex;
  if (/\b(?:before|after|by|until|till|prior to)\s$/i.test(before)) return null;
  return /\b(?:around|about|roughly|circa)\s$/i.test(before) ? { ...timex, mod: 'APPROX' } : timex;
}

/** Whether a time is given in somebody's own words, unless they are a few that the story works into its own sentence. */
function isSpeech({ quotations, story }: TimelineStory, quote: Span, time: Span): boolean {
  const around = holding(quotations, time);
  return around !== null && (contains(around.span, quote) || /^\p{Lu}/u.test(cut(story.text, around.inner)));
}

/** Of one clause, at times that may be one; what is expected is never what has been. */
const saysTheSame = (a: ToldEvent | undefined, b: ToldEvent): boolean =>
  a !== undefined && (a.kind === 'expected') === (b.kind === 'expected') && overlap(a.timex.range, b.timex.range);

/** Whether a time says more exactly when than another. */
const isNarrower = (a: Timex, b: Timex | undefined): boolean => b !== undefined && days(a.range) < days(b.range);

const days = ({ earliest, latest }: DayRange): number =>
  earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);

/** What has happened or was told, was so by the day the story appeared; what is expected, not before it. */
function when(kind: EventKind, range: DayRange, published: DayRange): DayRange {
  if (kind === 'expected') return range;
  const latest =
    range.latest !== null && published.latest !== null && range.latest > published.latest
      ? published.latest
      : range.latest;
  return { earliest: range.earliest, latest };
}

/** "despite Northport turning down" tells that Northport turned it down. A closing stop or comma is left out. */
function withoutConjunction(text: string, clause: Span): Span {
  const words = cut(text, clause);
  // "and they", "despite turning", "instead, they", "however, they", "with".
  const opening =
    /^(?:and|but|so|while|when|despite|although|though|as|because|where|instead,|however,|with)\s+(?=\S)/i.exec(
      words,
    )?.[0].length ?? 0;
  const start = clause.start + (/^as of\b/i.test(words) ? 0 : opening);
  const end = endOf(text, clause);
  return start < end ? { start, end } : clause;
}

// Begins where such a run begins: tried from every mark of a run, it would cost the square of its length.
const closingMarks = /(?<![.,;:–—\s])[.,;:–—\s]+$/;

/** The end of a clause without its closing mark. */
const endOf = (text: string, clause: Span): number =>
  clause.end - (closingMarks.exec(cut(text, clause))?.[0].length ?? 0);
