import type { DayRange } from '../../model/date.ts';
import { cut, type Span } from '../../model/text.ts';
import type { Timex } from '../../model/timex.ts';
import { clauses } from '../../text/clauses.ts';
import type { TimelineStory } from '../timeline.ts';
import { type EventKind, eventKind } from './event-kind.ts';

/** One story's telling of something at a time. */
export interface ToldEvent {
  readonly kind: EventKind;
  readonly when: DayRange;
  readonly told: TimelineStory;
  readonly quote: Span;
  readonly timex: Timex;
}

const nothingKnown: DayRange = { earliest: null, latest: null };

/** What the main part of a story tells at a time that its words resolve to, in the order of the text. */
export function tellEvents(told: TimelineStory): readonly ToldEvent[] {
  const { text } = told.story;
  const published = told.date.kind === 'unknown' ? nothingKnown : told.date.range;
  if (published.latest === null) return [];
  const found: ToldEvent[] = [];
  let next = 0;
  for (const { span: sentence, block } of told.sentences) {
    const inside: Timex[] = [];
    // Sentences and expressions are both in the order of the text.
    while (next < told.timexes.length && (told.timexes[next]?.span.start ?? 0) < sentence.end) {
      const timex = told.timexes[next];
      if (timex) inside.push(timex);
      next += 1;
    }
    if (
      inside.length === 0 ||
      block.kind !== 'paragraph' ||
      block.section !== 'main' ||
      /\?["'”’]?$/.test(cut(text, sentence))
    )
      continue;
    const parts = clauses(text, sentence);
    for (const timex of inside) {
      const quote = withoutConjunction(
        text,
        parts.find(({ start, end }) => start <= timex.span.start && timex.span.end <= end) ?? sentence,
      );
      const kind = eventKind(
        {
          clause: cut(text, quote),
          before: text.slice(quote.start, timex.span.start),
          after: text.slice(timex.span.end, quote.end),
          timex,
        },
        published,
      );
      if (!kind || isSpeech(told, quote, timex.span)) continue;
      const event = { kind, when: when(kind, timex.range, published), told, quote, timex };
      // "on Monday, a day before Tuesday": one clause may name one time twice.
      if (!found.slice(-inside.length).some((other) => isSame(event, other))) found.push(event);
    }
  }
  return found;
}

/** Whether a time is given in somebody's own words, unless they are a few that the story works into its own sentence. */
const isSpeech = ({ quotations, story }: TimelineStory, quote: Span, time: Span): boolean =>
  quotations.some(
    ({ span, inner }) => contains(span, time) && (contains(span, quote) || /^\p{Lu}/u.test(cut(story.text, inner))),
  );

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isSame = (a: ToldEvent, b: ToldEvent): boolean =>
  a.kind === b.kind &&
  a.quote.start === b.quote.start &&
  a.when.earliest === b.when.earliest &&
  a.when.latest === b.when.latest;

/** What has happened or was told, was so by the day the story appeared; what is expected, not before it. */
function when(kind: EventKind, range: DayRange, published: DayRange): DayRange {
  if (kind === 'expected') return range;
  const latest =
    range.latest !== null && published.latest !== null && range.latest > published.latest
      ? published.latest
      : range.latest;
  return { earliest: range.earliest, latest };
}

/** "despite Liverpool turning down" tells that Liverpool turned it down. A closing stop or comma is left out. */
function withoutConjunction(text: string, clause: Span): Span {
  const words = cut(text, clause);
  const opening =
    /^(?:and|but|so|while|when|despite|although|though|as|because|where|instead,|however,|with)\s+(?=\S)/i.exec(
      words,
    )?.[0].length ?? 0;
  const closing = /[.,;:–—\s]+$/.exec(words)?.[0].length ?? 0;
  const start = clause.start + (/^as of\b/i.test(words) ? 0 : opening);
  return start < clause.end - closing ? { start, end: clause.end - closing } : clause;
}
