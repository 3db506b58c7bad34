import { halfPeriod, monthOf, quarterPeriod, yearOf } from '../../../calendar/period.ts';
import { fromToday, meaning } from '../../../calendar/times/meanings.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { ordinals } from '../../../calendar/times/numbers.ts';
import { type YearTold, yearTold } from '../../../calendar/times/year-words.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

const written: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);
const which: ReadonlyMap<string, number> = new Map([...ordinals, ['final', 4], ['last', 4], ['closing', 4]]);

/** A quarter or a half of a year: "the first quarter of 2009", "third-quarter results", "Q3 2024". */
export const quarter: TimeRule = {
  name: 'quarter',
  opens: ['the', 'q', '#', 'last', 'this', 'next', ...which.keys()],
  period: true,
  read: (reader) => reader.attempt(short) ?? reader.attempt(long),
};

function short(reader: TokenReader): TimeReading | null {
  if (!reader.peek()?.capital || !reader.accept('q') || !reader.peek()?.glued) return null;
  const number = reader.take(written);
  if (number === null || (reader.peek()?.glued && reader.peek()?.kind !== 'mark' && reader.peek()?.kind !== 'ending'))
    return null;
  return told(
    number,
    reader.attempt(() => yearTold(reader)),
  );
}

function long(reader: TokenReader): TimeReading | null {
  reader.accept('the');
  const before = reader.attempt(yearBefore);
  const word = reader.lower();
  const number = reader.take(which) ?? reader.attempt(suffixed);
  if (number === null) return null;
  reader.accept('-');
  if (reader.accept('half')) {
    const year =
      before ?? (reader.lower() === 'of' ? reader.attempt(() => yearTold(reader) ?? ofTheYear(reader)) : null);
    return year && number <= 2
      ? inYear(
          (scene) => year(scene),
          (found) => halfPeriod(found, number),
        )
      : null;
  }
  if (!reader.accept('quarter', 'qtr')) return null;
  const year = before ?? reader.attempt(() => yearTold(reader) ?? ofTheYear(reader));
  // "the last quarter" alone is the one before this; of any other whole than a year it is none of ours.
  if (!year && (word === 'last' || reader.lower() === 'of' || reader.lower() === '-')) return null;
  return told(number, year);
}

/** The year before its quarter: "last year’s", "the 2021", "2021’s". */
function yearBefore(reader: TokenReader): YearTold | null {
  if (/^(?:of|in|,)$/.test(reader.lower())) return null;
  const year = yearTold(reader);
  return year && (reader.accept("'s") || /^\d{4}$/.test(reader.lower(-1))) ? year : null;
}

/** `3rd` */
function suffixed(reader: TokenReader): number | null {
  const number = reader.take(written);
  return number !== null && reader.peek()?.glued && reader.accept('st', 'nd', 'rd', 'th') ? number : null;
}

function ofTheYear(reader: TokenReader): YearTold | null {
  return reader.phrase('of', 'the', 'year') ? ({ today }) => (today === null ? null : yearOf(today)) : null;
}

const inYear = (year: YearTold, period: (year: number) => ReturnType<typeof quarterPeriod>): TimeReading => ({
  orientation: 'as told',
  resolve: (scene) => {
    const found = year(scene);
    return found === null ? null : meaning(period(found));
  },
});

function told(number: number, year: YearTold | null): TimeReading {
  if (year) return inYear(year, (found) => quarterPeriod(found, number));
  return fromToday('as told', (today, { direction }) => {
    const { orientation, ...rest } = direction();
    // A quarter's figures are told when it is over: the present tense does not look ahead here.
    const current = Math.ceil(monthOf(today) / 3) === number;
    return (
      nearestYearly(
        today,
        { ...rest, orientation: orientation === 'present' && !current ? null : orientation },
        (found) => quarterPeriod(found, number),
      ) ?? quarterPeriod(yearOf(today), number)
    );
  });
}
