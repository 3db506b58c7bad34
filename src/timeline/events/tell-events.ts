import { daysBetween } from '../../calendar/days-between.ts';
import { edtf } from '../../calendar/edtf.ts';
import { overlap } from '../../calendar/range-relations.ts';
import type { DayRange } from '../../model/date.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import type { Deed } from '../../model/deed.ts';
import { cut, type Span } from '../../model/text.ts';
import type { Timex } from '../../model/timex.ts';
import type { Trace } from '../../model/trace.ts';
import type { TimelineStory } from '../timeline.ts';
import { type EventKind, eventKind, kindByTime, misplaced } from './event-kind.ts';
import { timeDoubt } from './time-doubt.ts';

/** One story's telling of something at a time. */
export interface ToldEvent {
  readonly kind: EventKind;
  /** Sure when the construction leaves no doubt; else the sentence only mentions the time. */
  readonly certainty: 'sure' | 'unsure';
  readonly when: DayRange;
  readonly teller: TimelineStory;
  readonly quote: Span;
  readonly timex: Timex;
  readonly deed: Deed;
}

/** Said of every time in a story of which nobody knows when it appeared. */
export const undated = 'nobody knows when the story appeared';

/** What the main part of a story tells at a time that its words resolve to, in the order of the text. */
export function tellEvents(teller: TimelineStory, trace?: Trace): readonly ToldEvent[] {
  const published = rangeOf(teller.date);
  const refuse = ({ span }: Timex, why: string): void => {
    trace?.({ stage: 'event', rule: null, span, verdict: 'refused', why });
  };
  if (!published || published.latest === null) {
    for (const timex of teller.timexes) refuse(timex, undated);
    return [];
  }
  const timexAt = new Map(teller.timexes.map((timex) => [timex.span.start, timex]));
  const found: ToldEvent[] = [];
  for (const deed of teller.deeds) {
    const timex = timexAt.get(deed.time.start);
    if (!timex) continue;
    const silence = silent(deed, timex);
    if (silence !== null) {
      refuse(timex, silence);
      continue;
    }
    const event = placed(teller, deed, timex, published, trace);
    const place = found.findLastIndex((other) => saysTheSame(other, event));
    const other = found[place];
    if (!other) found.push(event);
    else if (isBetter(event, other)) {
      found[place] = event;
      refuse(other.timex, saidBetter);
    } else refuse(timex, saidBetter);
  }
  return found;
}

/** Why a time has no place on a timeline at all; null where it has one. */
function silent(deed: Deed, timex: Timex): string | null {
  if (deed.says === 'idle') return deed.doubts[0] ?? 'nothing came to pass then';
  const { earliest, latest } = timex.range;
  const isOpen = earliest === null || latest === null;
  if (isOpen && timex.value.endsWith('_REF') && deed.says !== 'to-come') return 'the time names no days';
  if (isOpen && !timex.value.endsWith('_REF')) return 'the days have no first one, or no last one';
  return null;
}

function placed(teller: TimelineStory, deed: Deed, timex: Timex, published: DayRange, trace?: Trace): ToldEvent {
  const meant = eventKind(deed, timex.range, published);
  const fault = misplaced(meant, timex.range, published);
  const kind = fault === null ? meant : kindByTime(timex.range, published);
  const words = cut(teller.story.text, timex.span).toLowerCase();
  const doubt = deed.doubts[0] ?? fault ?? timeDoubt({ deed, kind, timex, words, published });
  const certainty = doubt === null ? 'sure' : 'unsure';
  const when = clipped(kind, timex.range, published);
  const quote = certainty === 'sure' ? deed.quote : deed.sentence;
  trace?.({
    stage: 'event',
    rule: certainty === 'sure' ? kind : 'mentioned',
    span: quote,
    verdict: 'found',
    why: `on ${edtf(when)}, ${doubt === null ? `“${deed.verb?.lemma}”` : `for ${doubt}`}`,
  });
  return { kind, certainty, when, teller, quote, timex, deed };
}

const saidBetter = 'the same verb has the same time as exactly or better';

/** Of one verb, at times that may be one: "on Tuesday (20 June)". */
const saysTheSame = (a: ToldEvent, b: ToldEvent): boolean =>
  a.kind === b.kind &&
  a.deed.sentence.start === b.deed.sentence.start &&
  a.deed.verb?.span.start === b.deed.verb?.span.start &&
  overlap(a.timex.range, b.timex.range);

/** Sure before unsure, then the narrower time. */
const isBetter = (a: ToldEvent, b: ToldEvent): boolean =>
  a.certainty === b.certainty ? days(a.timex.range) < days(b.timex.range) : a.certainty === 'sure';

const days = ({ earliest, latest }: DayRange): number =>
  earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);

/** What has happened or was told, was so by the day the story appeared; what is expected, not before it. */
function clipped(kind: EventKind, range: DayRange, published: DayRange): DayRange {
  const { earliest, latest } = range;
  if (kind === 'expected' || latest === null || published.latest === null || latest <= published.latest) return range;
  return { earliest, latest: published.latest };
}
