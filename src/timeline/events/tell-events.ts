import type { Findings } from '../../analysis/analysers.ts';
import { daysBetween } from '../../calendar/days-between.ts';
import { edtf } from '../../calendar/edtf.ts';
import { overlap } from '../../calendar/range-relations.ts';
import type { DayRange } from '../../model/date.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import type { Deed } from '../../model/deed.ts';
import type { Timex } from '../../model/timex.ts';
import type { Trace } from '../../model/trace.ts';
import { wordsAt } from '../../model/words-at.ts';
import { speltOut } from '../../text/spelt-out.ts';
import type { TimelineStory, ToldTime } from '../timeline.ts';
import { type EventKind, eventKind, kindByTime, misplaced } from './event-kind.ts';
import { timeDoubt } from './time-doubt.ts';

/** A story as far as it is understood before it is known what it tells. */
export type Teller = TimelineStory & Pick<Findings, 'deeds'>;

/** One story's telling of something at a time. */
export interface ToldEvent extends Omit<ToldTime, 'told'> {
  readonly teller: Teller;
  readonly deed: Deed;
}

/** Said of every time in a story of which nobody knows when it appeared. */
const undated = 'nobody knows when the story appeared';
/** Said of a time whose event another time of the same sentence places. */
export const saidBetter = 'the same verb has the same time as exactly or better';

/** What the main part of a story tells, or mentions, at a time that its words resolve to, in the order of the text. */
export function tellEvents(teller: Teller, trace?: Trace): readonly ToldEvent[] {
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
    const event = placed(teller, deed, timex, published);
    const silence = silent(event);
    const place = found.findLastIndex((other) => saysTheSame(other, event));
    const other = found[place];
    if (silence !== null) refuse(timex, silence);
    else if (!other) found.push(event);
    else if (isBetter(event, other)) {
      found[place] = event;
      refuse(other.timex, saidBetter);
    } else refuse(timex, saidBetter);
  }
  for (const { kind, when, quote: span, doubt, deed } of found) {
    const why = `on ${edtf(when)}, ${doubt === null ? `“${deed.verb?.lemma}”` : `for ${doubt}`}`;
    trace?.({ stage: 'event', rule: doubt === null ? kind : 'mentioned', span, verdict: 'found', why });
  }
  return found;
}

function placed(teller: Teller, deed: Deed, timex: Timex, published: DayRange): ToldEvent {
  const meant = eventKind(deed, timex.range, published);
  const fault = misplaced(meant, timex.range, published);
  const kind = fault === null ? meant : kindByTime(timex.range, published);
  const words = speltOut(wordsAt(teller.story, timex.span)).text.toLowerCase();
  const doubt = deed.doubts[0] ?? fault ?? timeDoubt({ deed, kind, timex, words, published });
  const quote = doubt === null ? deed.quote : deed.sentence;
  return { kind, doubt, when: clipped(kind, timex.range, published), teller, quote, timex, deed };
}

/** Days from which a time that is only mentioned places nothing: "in 2025". */
const aYear = 364;

/** Why a time has no place on a timeline at all, not even as a mention; null where it has one. */
function silent({ deed, timex, when, doubt }: ToldEvent): string | null {
  if (deed.says === 'idle') return deed.doubts[0] ?? 'nothing came to pass then';
  const { earliest, latest } = timex.range;
  const isVague = timex.value.endsWith('_REF');
  if (earliest === null || latest === null) {
    if (!isVague) return 'the days have no first one, or no last one';
    return deed.says === 'to-come' ? null : 'the time names no days';
  }
  return doubt !== null && days(when) >= aYear ? 'it is a year or longer, and what is said of it is in doubt' : null;
}

/** Of one verb, at times that may be one: "on Tuesday (20 June)". */
const saysTheSame = (a: ToldEvent, b: ToldEvent): boolean =>
  a.kind === b.kind &&
  a.deed.sentence.start === b.deed.sentence.start &&
  a.deed.verb?.span.start === b.deed.verb?.span.start &&
  overlap(a.timex.range, b.timex.range);

/** Sure before unsure, then the narrower time. */
const isBetter = (a: ToldEvent, b: ToldEvent): boolean =>
  (a.doubt === null) === (b.doubt === null) ? days(a.timex.range) < days(b.timex.range) : a.doubt === null;

const days = ({ earliest, latest }: DayRange): number =>
  earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);

/** What has happened or was told, was so by the day the story appeared; what is expected, not before it. */
function clipped(kind: EventKind, range: DayRange, published: DayRange): DayRange {
  const { earliest, latest } = range;
  if (kind === 'expected' || latest === null || published.latest === null || latest <= published.latest) return range;
  return { earliest, latest: published.latest };
}
