import { endOfMonth } from 'date-fns/endOfMonth';
import type { BeatWords } from '../model/beat.ts';
import type { DayRange, IsoDay } from '../model/date.ts';
import type { Timex } from '../model/timex.ts';
import { civilDate, isoDayOf } from './civil-date.ts';
import { type YearSeason, yearSeasonPeriod } from './period.ts';
import { wordedPeriod } from './worded-period.ts';
import { wordedRange } from './worded-range.ts';

/**
 * A time as people say it: `31 December 2024`, `start of November 2024`, `summer 2025`, `around August 2021`. A name
 * stands only for all the days it means; other days are told by their ends, `between 30 December 2024 and 2 January
 * 2025`. Null when both ends are open.
 *
 * @param worded what the beat says of its own times
 */
export function wordedTimex(
  { value, mod }: Pick<Timex, 'value' | 'mod'>,
  range: DayRange,
  worded: BeatWords['worded'],
): string | null {
  const named = partOfMonth(value, range) ?? yearSeason(value, range) ?? worded({ value, mod }, range);
  if (named !== null) return named;
  const days = between(range);
  return mod === 'APPROX' && days !== null && !days.startsWith('between ') ? `around ${days}` : days;
}

/** `between 17 August and 6 October 2024`; a day, a month, a year and a range with an open end as `wordedRange` has them. */
export const between = (range: DayRange): string | null =>
  wordedRange(range)?.replace(/^(.+) to (.+)$/, 'between $1 and $2') ?? null;

/** Where the thirds of a month begin and end, as the reading of "the start of November" has them. */
const thirds: Readonly<Record<string, string>> = { '01-10': 'start', '11-20': 'middle' };

function partOfMonth(value: string, { earliest, latest }: DayRange): string | null {
  if (!/^\d{4}-\d\d$/.test(value) || !earliest?.startsWith(value) || !latest?.startsWith(value)) return null;
  const isLastThird = earliest.endsWith('-21') && latest === lastDayOf(earliest);
  const part = isLastThird ? 'end' : thirds[`${earliest.slice(8)}-${latest.slice(8)}`];
  return part ? `${part} of ${wordedPeriod(value)}` : null;
}

const lastDayOf = (iso: IsoDay): IsoDay => isoDayOf(endOfMonth(civilDate(iso)));

const seasonNames: Readonly<Record<YearSeason, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

function yearSeason(value: string, { earliest, latest }: DayRange): string | null {
  const [, year, season] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value) ?? [];
  if (year === undefined) return null;
  const whole = yearSeasonPeriod(Number(year), season as YearSeason).range;
  if (whole.earliest !== earliest || whole.latest !== latest) return null;
  const name = seasonNames[season as YearSeason];
  return season === 'WI' ? `${name} ${year}/${whole.latest.slice(2, 4)}` : `${name} ${year}`;
}
