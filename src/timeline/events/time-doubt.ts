import { lasting } from '../../analysis/deeds/verb-classes.ts';
import { daysBetween } from '../../calendar/days-between.ts';
import { overlap } from '../../calendar/range-relations.ts';
import { shiftDay } from '../../calendar/shift-day.ts';
import type { DayRange } from '../../model/date.ts';
import type { Deed } from '../../model/deed.ts';
import type { Timex } from '../../model/timex.ts';
import { wordSet } from '../../text/word-set.ts';
import type { EventKind } from './event-kind.ts';

/** What a deed is said to be and when, and what is known of the story. */
export interface Placed {
  readonly deed: Deed;
  readonly kind: EventKind;
  readonly timex: Timex;
  /** The words of the time, in small letters. */
  readonly words: string;
  /** The days on which the story can have appeared. */
  readonly published: DayRange;
}

/** Why a time does not say for certain when something was; null where its form leaves no doubt. */
export function timeDoubt(placed: Placed): string | null {
  return form(placed) ?? width(placed) ?? tense(placed) ?? nearness(placed);
}

const dayPrepositions = wordSet('on at');
const periodPrepositions = wordSet('in during over at throughout within');
/** "in the coming days", "within a matter of hours": what is to come then is so from the day of writing on. */
const soon = /\b(?:coming|next few|matter of) (?:hours|days|weeks)\b/;

function form({ deed, kind, timex, words }: Placed): string | null {
  const { preposition, verb } = deed;
  const { value } = timex;
  if (value.endsWith('_REF')) return kind === 'expected' && soon.test(words) ? null : 'the time names no days';
  if (timex.rule === 'later-or-earlier') return 'it is counted from another day';
  if ((timex.mod === 'APPROX' && timex.rule !== 'ago') || timex.mod === 'BEFORE' || timex.mod === 'AFTER')
    return 'the time is a rough one';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  if (isDay && /^next /.test(words)) return '“next” before a day of the week may mean two';
  if (preposition === null) return null;
  if (preposition === 'until' || preposition === 'till')
    return kind === 'expected' && lasting.has(verb?.lemma ?? '') ? null : `“${preposition}” says when it ends`;
  if (preposition === 'as of' || (kind === 'expected' && /^(?:for|from)$/.test(preposition))) return null;
  return (isDay ? dayPrepositions : periodPrepositions).has(preposition)
    ? null
    : `“${preposition}” does not say that it is then`;
}

/** Days of the longest time that says when something was; of what is a part of what has two years, fewer. */
const [longest, longestPart] = [366, 100];

function width({ timex: { range, value }, published }: Placed): string | null {
  const { earliest, latest } = range;
  if (value === 'FUTURE_REF')
    return published.earliest === published.latest ? null : 'nobody knows on which day the story appeared';
  if (earliest === null || latest === null) return 'the days have no first one, or no last one';
  if (daysBetween(earliest, latest) > (value.includes('/') ? longestPart : longest)) return 'the time is a long one';
  if (published.earliest === published.latest) return null;
  return daysBetween(earliest, latest) < daysOf(value) ? null : 'nobody knows on which day the story appeared';
}

/** Days that such a value has at the most: where a range is longer, the days of publication give it several meanings. */
function daysOf(value: string): number {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 1;
  if (/^\d{4}-W\d\d$/.test(value)) return 7;
  if (/^\d{4}-\d\d$/.test(value)) return 31;
  return /^\d{4}-(?:SP|SU|FA|WI)$/.test(value) ? 93 : 366;
}

function tense({ deed: { verb }, kind, timex, words }: Placed): string | null {
  if (kind === 'expected' || verb === null || !verb.perfect) return null;
  const isNow = /^(?:today|tonight|yesterday|this|earlier|the (?:last|past)|over|in the (?:last|past))\b/.test(words);
  if (verb.tense === 'present') return isNow ? null : 'the perfect tense does not go with such a time';
  return verb.isMain && !(timex.rule === 'weekday-name') ? null : 'it had been so before';
}

const daysFrom = 6;
/** Days within which "the summer" and "January" may be the last one or the next. */
const near = 45;

function nearness({ kind, timex, words, published }: Placed): string | null {
  const { earliest, latest } = timex.range;
  if (earliest === null || latest === null || published.latest === null || published.earliest === null) return null;
  if (timex.rule === 'weekday-name' && !/\d|last|next|this|week/.test(words)) {
    const away =
      earliest > published.latest ? daysBetween(published.latest, earliest) : daysBetween(latest, published.latest);
    if (away >= daysFrom) return 'a day of the week so far off may be another one';
  }
  const isBare = !/\d|\b(?:last|next|this|previous|following|coming|earlier|later|ago)\b/.test(words);
  const isPeriod = timex.value.length !== 10 && !/^\d{4}-W/.test(timex.value);
  const isMonth = /^\d{4}-\d\d$/.test(timex.value);
  const around = { earliest: shiftDay(published.earliest, -near), latest: shiftDay(published.latest, near) };
  if (kind === 'expected' ? earliest > published.latest : latest < published.latest && isMonth) return null;
  return isBare && isPeriod && overlap(timex.range, around) ? 'it may be this one, the last or the next' : null;
}
