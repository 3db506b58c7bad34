import { type PeriodUnit, periodFrom } from '../../../calendar/period.ts';
import { fromToday, isDated, meaning, oriented } from '../../../calendar/times/meanings.ts';
import { partOf } from '../../../calendar/times/part-of-period.ts';
import { singleUnits } from '../../../calendar/times/units.ts';
import { weekday } from '../../../calendar/weekday.ts';
import type { PeriodPart, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

const adverbs: ReadonlyMap<string, PeriodPart> = new Map<string, PeriodPart>([
  ['early', 'start'],
  ['earlier', 'earlier'],
  ['mid', 'middle'],
  ['late', 'end'],
  ['later', 'later'],
]);
const nouns: ReadonlyMap<string, PeriodPart> = new Map<string, PeriodPart>([
  ['start', 'start'],
  ['beginning', 'start'],
  ['opening', 'start'],
  ['outset', 'start'],
  ['middle', 'middle'],
  ['midway', 'middle'],
  ['halfway', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
  ['conclusion', 'end'],
  ['rest', 'rest'],
  ['remainder', 'rest'],
]);

/** PeriodPart of a week, month or year, or of what a beat calls its own: "late December", "the end of the month", "earlier this week". */
export const partOfPeriod: TimeRule = {
  name: 'part-of-period',
  opens: ['the', 'first', 'second', ...adverbs.keys(), ...nouns.keys()],
  read: (reader, readPeriod) => {
    const isSince = reader.lower(-1) === 'since';
    const part = reader.attempt(adverb) ?? reader.attempt(noun);
    const whole = part && (reader.attempt((r) => readPeriod(r)) ?? reader.attempt(plainUnit));
    if (!part || !whole) return null;
    return isSince && part === 'start' && !whole.part ? fromItsFirstDay(cut(whole, part)) : cut(whole, part);
  },
};

function adverb(reader: TokenReader): PeriodPart | null {
  const part = reader.take(adverbs);
  if (part === 'middle') reader.accept('-');
  else reader.accept('in', 'on', 'into');
  return part;
}

/** "the end of", "start to", "the second half of", "the very beginning of". */
function noun(reader: TokenReader): PeriodPart | null {
  reader.accept('the');
  reader.accept('very', 'tail', 'back');
  const half = reader.phrase('first', 'half') ? 'first-half' : reader.phrase('second', 'half') ? 'second-half' : null;
  const part = half ?? reader.take(nouns);
  if (!part || !(reader.accept('of') || reader.accept(part === 'start' ? 'to' : 'through'))) return null;
  return isSaying(reader) ? null : part;
}

/** "At the end of the day", which is a figure of speech. */
const isSaying = (reader: TokenReader): boolean =>
  ['at', 'the', 'end', 'of', 'the', 'day'].every((word, index) => reader.lower(index - 4) === word);

/** "the year", "the month": the one of writing, unless the expression before named a day of another. */
function plainUnit(reader: TokenReader): TimeReading | null {
  if (!reader.accept('the')) return reader.attempt(bareUnit);
  reader.accept('calendar', 'current');
  if (reader.phrase('coming', 'week')) return comingWeek;
  const unit = reader.take(singleUnits);
  // "later in the day": after what was told, and the day alone is the time.
  const isPlaced = unit === 'day' && /^(?:later|earlier)$/.test(reader.lower(-4));
  return unit && !isPlaced && reader.lower() !== '-' ? ofToday(unit) : null;
}

/** "the end of year", "end of month". */
function bareUnit(reader: TokenReader): TimeReading | null {
  const unit = reader.accept('year') ? 'year' : reader.accept('month') ? 'month' : null;
  return unit && endsThere(reader) ? running(unit) : null;
}

/** Whether "the end of year" is none of "the end of year report". */
const endsThere = (reader: TokenReader): boolean =>
  reader.peek()?.kind !== 'word' ||
  /^(?:and|or|but|when|as|after|at|in|to|for|with|if|he|she|it|they)$/.test(reader.lower());

/** The year or month of writing, unless the words look back, to the end of which one nobody can know. */
const running = (unit: PeriodUnit): TimeReading => ({
  orientation: 'as told',
  resolve: ({ today, direction }) =>
    today === null || direction().orientation === 'past' ? null : meaning(periodFrom(unit, today, 0)),
});

/** On a Monday the week that has begun, else the one that follows. */
const comingWeek = fromToday('future', (today) => periodFrom('week', today, weekday(today) === 1 ? 0 : 1));

function ofToday(unit: PeriodUnit): TimeReading {
  return {
    orientation: 'present',
    resolve: ({ today, dayBefore }) => {
      const day = unit === 'day' ? (dayBefore ?? today) : today;
      return day && meaning(periodFrom(unit, day, 0));
    },
  };
}

/** "since the start of this year": the day it began on names it, whatever stretch is meant. */
const fromItsFirstDay = (start: TimeReading): TimeReading => ({
  ...start,
  resolve: (scene) => {
    const found = start.resolve(scene);
    return found?.range.earliest && isDated(found) ? { ...found, value: found.range.earliest } : found;
  },
});

const cut = (whole: TimeReading, part: PeriodPart): TimeReading => ({
  orientation:
    part === 'earlier' ? 'past' : part === 'later' || part === 'rest' ? 'future' : (whole.orientation ?? 'present'),
  resolve: (scene) => {
    const inner = part === 'earlier' ? oriented(scene, 'past') : part === 'later' ? oriented(scene, 'future') : scene;
    if (whole.part) return whole.part(inner, part);
    const found = whole.resolve(inner);
    return found && partOf(found, part, scene.today);
  },
});
