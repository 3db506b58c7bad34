import { calendarDay } from '../../../calendar/calendar-day.ts';
import { monthOf, monthPeriod, type Period, yearOf } from '../../../calendar/period.ts';
import { shiftMonth } from '../../../calendar/shift-day.ts';
import { fixed, fromToday, meaning, pointing } from '../../../calendar/times/meanings.ts';
import { doubtfulMonths, months, shortMonths } from '../../../calendar/times/months.ts';
import { nearestYearly } from '../../../calendar/times/nearest-yearly.ts';
import { joinedYearly, yearBehind } from '../../../calendar/times/shared-year.ts';
import { yearTold } from '../../../calendar/times/year-words.ts';
import type { IsoDay } from '../../../model/date.ts';
import type { TimeContext, TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

type Which = 'last' | 'next' | 'this';

const which: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** A month by its name, with or without its year: "January", "March 2024", "last October", "June of next year". */
export const monthName: TimeRule = {
  name: 'month-name',
  opens: ['the', ...which.keys(), ...months.keys()],
  period: true,
  read: (reader) => {
    const the = reader.accept('the');
    const said = reader.take(which);
    if (said === 'this') reader.accept('coming', 'past');
    if (said === null && the) return null;
    const at = reader.at;
    const token = reader.peek();
    const month = reader.take(months);
    if (!token?.capital || month === null || isOfNoDay(reader, at, month)) return null;
    const isShort = shortMonths.has(token.lower);
    if (isShort && reader.peek()?.glued) reader.accept('.');
    const year = reader.attempt(() => yearTold(reader));
    if (year) return inYear(month, year);
    if (isShort || (said === null && doubtfulMonths.has(token.lower) && !isMonth(reader, at))) return null;
    const shared = said === null ? yearBehind(reader, { month, day: 0 }) : null;
    if (shared !== null) return fixed(monthPeriod(shared, month));
    return fromToday(pointing(said), (today, context) => {
      const { direction, before, joint } = context;
      const yearly = (candidate: number): Period => monthPeriod(candidate, month);
      const joined = said === null ? joinedYearly(before, joint, today, yearly) : null;
      if (joined !== null) return joined === 'open' ? null : joined;
      const told = said === null ? toldYear(context, today, month) : null;
      if (told !== null) return monthPeriod(told, month);
      if (said === 'last') return latestBefore(today, month);
      if (said === 'next') return firstAfter(today, month);
      return nearestYearly(today, direction(), yearly);
    });
  },
};

/** Behind a day that the month lacks, as in "30 February 2025", no time is meant that could be told. */
function isOfNoDay({ tokens }: TokenReader, at: number, month: number): boolean {
  const number = [at - 1, at - 2, at - 3].find((place) => tokens[place]?.kind === 'digits');
  if (number === undefined || !/^(?:\d+|st|nd|rd|th|of)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const day = Number(tokens[number]?.lower);
  return day >= 1 && day <= 31 && calendarDay(2024, month, day) === null;
}

/** "left in July 2019 and returned in September": the year told before in the sentence goes on. */
function toldYear({ before, sameSentence, direction }: TimeContext, today: IsoDay, month: number): number | null {
  const anchor = before?.range.earliest;
  if (!anchor || !sameSentence || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(before.value)) return null;
  if (yearOf(anchor) >= yearOf(today) || direction().orientation !== 'past') return null;
  return yearOf(anchor) + (month < monthOf(anchor) ? 1 : 0);
}

const inYear = (month: number, year: NonNullable<ReturnType<typeof yearTold>>): TimeReading => ({
  orientation: 'as told',
  resolve: (context) => {
    const told = year(context);
    return told === null ? null : meaning(monthPeriod(told, month));
  },
});

const latestBefore = (today: IsoDay, month: number): Period => {
  const before = shiftMonth(today, -1);
  return monthPeriod(yearOf(before) - (monthOf(before) < month ? 1 : 0), month);
};

const firstAfter = (today: IsoDay, month: number): Period => {
  const after = shiftMonth(today, 1);
  return monthPeriod(yearOf(after) + (monthOf(after) > month ? 1 : 0), month);
};

const introducing = new Set(
  'in of since until till by from last next this early late mid during throughout before after between through beyond around for and or - , as back'.split(
    ' ',
  ),
);

/** Whether a word that may also be a verb, a surname or a first name stands where a month does. */
function isMonth(reader: TokenReader, at: number): boolean {
  const before = reader.tokens[at - 1];
  const after = reader.peek();
  const word = reader.tokens[at]?.lower ?? '';
  if (before?.kind === 'word' && before.capital && at > 1 && !introducing.has(before.lower)) return false;
  if (after?.kind === 'word' && after.capital && !after.glued) return false;
  if (word !== 'may' && word !== 'march') return true;
  if (word === 'march' && after?.lower === "'s") return true;
  if (before?.lower === 'to')
    return (
      /^(?:back|\d{4})$/.test(reader.tokens[at - 2]?.lower ?? '') || months.has(reader.tokens[at - 2]?.lower ?? '')
    );
  return (
    before !== undefined &&
    introducing.has(before.lower) &&
    !(word === 'may' && /^(?:has|is|was|said|will|had|says)$/.test(after?.lower ?? '') && before.lower !== 'in')
  );
}
