import type { Beat } from '../../model/beat.ts';
import type { Reader } from './reader.ts';
import type { Reading, ReadPeriod, Rule } from './rule.ts';
import { ago } from './rules/ago.ts';
import { bareDay } from './rules/bare-day.ts';
import { besideBefore } from './rules/beside-before.ts';
import { calendarDate } from './rules/calendar-date.ts';
import { decade } from './rules/decade.ts';
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
 * THE LIST: every rule that reads a time in any news; before it stand those of the beat. At one place the longest
 * expression wins, and of two as long the one whose rule stands first.
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
/** An expression found in a row of tokens: the tokens from `first` up to, not including, `last`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly reading: Reading;
}

/** Reads the longest expression at the reader's place and leaves the reader behind it; null, and nothing read, without one. */
export type ReadExpression = (reader: Reader) => Found | null;

const grammars = new WeakMap<Beat, ReadExpression>();

/**
 * How the stories of a beat are read for times; made once for each beat. At one place the longest expression wins, and
 * of two as long the one whose rule stands first.
 */
export function expressions(beat: Beat): ReadExpression {
  const made = grammars.get(beat) ?? compile([...beat.timeRules, ...general]);
  grammars.set(beat, made);
  return made;
}

function compile(rules: readonly Rule[]): ReadExpression {
  const everywhere = indexed(rules.filter(({ period }) => period !== 'only'));
  const periods = indexed(rules.filter(({ period }) => period));
  const readPeriod = (reader: Reader): Reading | null => longest(reader, periods, readPeriod)?.reading ?? null;
  return (reader) => longest(reader, everywhere, readPeriod);
}

type Index = ReadonlyMap<string, readonly Rule[]>;

function indexed(list: readonly Rule[]): Index {
  const index = new Map<string, Rule[]>();
  for (const rule of list) {
    for (const word of new Set(rule.opens)) {
      const there = index.get(word);
      if (there) there.push(rule);
      else index.set(word, [rule]);
    }
  }
  return index;
}

function longest(reader: Reader, index: Index, readPeriod: ReadPeriod): Found | null {
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
