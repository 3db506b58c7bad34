import type { Reader } from './reader.ts';
import type { Reading, Rule } from './rule.ts';
import { ago } from './rules/ago.ts';
import { bareDay } from './rules/bare-day.ts';
import { besideBefore } from './rules/beside-before.ts';
import { calendarDate } from './rules/calendar-date.ts';
import { decade } from './rules/decade.ts';
import { footballAgo } from './rules/football-ago.ts';
import { footballDeadlineDay } from './rules/football-deadline-day.ts';
import { footballRunningSeason, theFootballSeason } from './rules/football-running-season.ts';
import { footballSeason } from './rules/football-season.ts';
import { footballSeasonNumbers } from './rules/football-season-numbers.ts';
import { footballSummer } from './rules/football-summer.ts';
import { footballWindow, theFootballWindow } from './rules/football-window.ts';
import { fromNow } from './rules/from-now.ts';
import { laterOrEarlier } from './rules/later-or-earlier.ts';
import { monthName } from './rules/month-name.ts';
import { namedDay } from './rules/named-day.ts';
import { newYear } from './rules/new-year.ts';
import { numericDate } from './rules/numeric-date.ts';
import { partOfPeriod } from './rules/part-of-period.ts';
import { quarter } from './rules/quarter.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { samePeriod } from './rules/same-period.ts';
import { sinceThen } from './rules/since-then.ts';
import { spanOfUnits } from './rules/span-of-units.ts';
import { today } from './rules/today.ts';
import { vagueTime } from './rules/vague-time.ts';
import { weekOf } from './rules/week-of.ts';
import { weekdayName } from './rules/weekday-name.ts';
import { weekend } from './rules/weekend.ts';
import { yearNumber } from './rules/year-number.ts';
import { yearSeason } from './rules/year-season.ts';

/**
 * THE LIST: every rule that reads a time, football's before the others. At one place the longest expression wins, and of
 * two as long the one whose rule stands first.
 */
const general: readonly Rule[] = [
  calendarDate,
  numericDate,
  namedDay,
  newYear,
  quarter,
  weekOf,
  monthName,
  yearSeason,
  decade,
  yearNumber,
  today,
  weekdayName,
  weekend,
  relativePeriod,
  partOfPeriod,
  bareDay,
  samePeriod,
  laterOrEarlier,
  besideBefore,
  ago,
  fromNow,
  spanOfUnits,
  sinceThen,
  vagueTime,
];
const football: readonly Rule[] = [
  footballSeasonNumbers,
  footballSeason,
  footballRunningSeason,
  footballWindow,
  footballDeadlineDay,
  footballSummer,
  footballAgo,
];
/** Stretches that are named only behind "the end of" and the like. */
const afterPart: readonly Rule[] = [theFootballSeason, theFootballWindow];

export const rules: readonly Rule[] = [...football, ...general];

/** An expression found in a row of tokens: the tokens from `first` up to, not including, `last`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly reading: Reading;
}

type Index = ReadonlyMap<string, readonly Rule[]>;

const indexed = (list: readonly Rule[]): Index => {
  const index = new Map<string, Rule[]>();
  for (const rule of list) {
    for (const word of new Set(rule.opens)) {
      const there = index.get(word);
      if (there) there.push(rule);
      else index.set(word, [rule]);
    }
  }
  return index;
};

const everywhere = indexed(rules);
const periods = indexed([...rules.filter(({ period }) => period === true), ...afterPart]);

/** The longest expression at the reader's place; the reader is left behind it. Null, and nothing read, without one. */
export const readExpression = (reader: Reader): Found | null => longest(reader, everywhere);

const readPeriod = (reader: Reader): Reading | null => longest(reader, periods)?.reading ?? null;

function longest(reader: Reader, index: Index): Found | null {
  const first = reader.at;
  const token = reader.peek();
  const fitting = token && index.get(token.kind === 'digits' ? '#' : token.lower);
  if (!fitting) return null;
  let best: Found | null = null;
  for (const rule of fitting) {
    reader.at = first;
    const reading = rule.read(reader, readPeriod);
    if (reading && reader.at > (best?.last ?? first)) best = { first, last: reader.at, rule: rule.name, reading };
  }
  reader.at = best?.last ?? first;
  return best;
}
