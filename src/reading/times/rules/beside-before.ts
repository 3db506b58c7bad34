import { type Period, type PeriodUnit, periodFrom } from '../../../calendar/period.ts';
import { meaning } from '../../../calendar/times/meanings.ts';
import type { Meaning, TimeReading, TimeRule, Token, TokenReader } from '../../../model/time-rule.ts';

const units: ReadonlyMap<string, PeriodUnit> = new Map<string, PeriodUnit>([
  ['day', 'day'],
  ['night', 'day'],
  ['evening', 'day'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['year', 'year'],
]);
const neighbours: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['subsequent', 1],
]);

/** Told by the expression before: "the day before", "the following week", "that same year", "by that time". */
export const besideBefore: TimeRule = {
  name: 'beside-before',
  opens: ['the', 'that', 'a'],
  read: (reader) => {
    if (reader.accept('that')) return sameAsBefore(reader);
    const whole = reader.attempt(wholeYear);
    if (whole) return whole;
    reader.at += 1;
    const isSameDay = reader.lower() === 'same' && reader.lower(1) === 'day';
    if (isSameDay && reader.lower(-2) === 'on' && isEnd(reader.peek(2))) {
      reader.at += 2;
      return lastDay;
    }
    const steps = reader.take(neighbours);
    if (steps === null) return reader.lower(-1) === 'the' || reader.lower() === 'day' ? besideIt(reader) : null;
    const word = reader.lower();
    const unit = reader.take(units);
    // "the next week" counts on from now and has no other end than "the coming week" has.
    if (!unit || (reader.lower(-2) === 'next' && unit !== 'day') || reader.lower(-3) === 'a') return null;
    return anchored(unit, steps, steps !== 0 && unit !== 'day' && word !== 'weekend');
  },
};

const isEnd = (token: Token | undefined): boolean => !token || token.kind === 'mark';

/** "on the same day", "by that time": the day of the expression before, else the last that the story named. */
const lastDay: TimeReading = {
  resolve: ({ before, dayBefore }) => {
    if (before) return from(before, 'day', 0);
    return dayBefore && meaning(periodFrom('day', dayBefore, 0));
  },
};

/** "for the entire year" behind a part of it: the year that the part lies in. */
function wholeYear(reader: TokenReader): TimeReading | null {
  if (!reader.accept('the') || !reader.accept('entire', 'whole', 'full') || !reader.accept('year')) return null;
  if (reader.lower(-4) !== 'for' || reader.peek()?.kind === 'word') return null;
  return { resolve: ({ before, sameSentence }) => (before && sameSentence ? from(before, 'year', 0) : null) };
}

function sameAsBefore(reader: TokenReader): TimeReading | null {
  const isDeadline = /^(?:by|until|before|on|from)$/.test(reader.lower(-2));
  if (isDeadline && reader.accept('date', 'time') && isEnd(reader.peek())) return lastDay;
  reader.accept('same');
  const unit = reader.take(units);
  return unit && anchored(unit, 0, false);
}

/** "the day before", "the week after": the neighbour of what was named, or what a clause behind it tells. */
function besideIt(reader: TokenReader): TimeReading | null {
  const unit = reader.take(units);
  const steps = reader.accept('before', 'previous', 'earlier') ? -1 : reader.accept('after', 'later') ? 1 : 0;
  if (!unit || steps === 0) return null;
  const next = reader.peek();
  if (!next || next.kind === 'mark') return anchored(unit, steps, false);
  // "on New Year’s Eve, the day before he became eligible" dates what the clause tells: the day after that.
  return {
    resolve: ({ before, besideBefore: beside }) => (before && beside ? from(before, unit, -steps) : null),
  };
}

const anchored = (unit: PeriodUnit, steps: number, orToday: boolean): TimeReading => ({
  resolve: ({ before, today }) => {
    if (before) return from(before, unit, steps);
    return orToday && today !== null ? meaning(periodFrom(unit, today, steps)) : null;
  },
});

/** Longest stretch of days, the first not counted, in which such a unit is still told apart. */
function from({ value, range }: Meaning, unit: PeriodUnit, steps: number): Meaning | null {
  if (!range.earliest || !range.latest) return null;
  const first: Period = periodFrom(unit, range.earliest, steps);
  if (unit === 'day' && value.length !== 10) return null;
  if (unit === 'month' && value.length < 7) return null;
  if (unit === 'week' && range.earliest !== range.latest && !value.includes('W')) return null;
  return meaning(first);
}
