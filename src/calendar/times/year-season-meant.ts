import type { IsoDay } from '../../model/date.ts';
import type { Direction } from '../../model/time-rule.ts';
import { type Period, type YearSeason, yearOf, yearSeasonPeriod } from '../period.ts';
import { shiftDay } from '../shift-day.ts';
import { nearestYearly } from './nearest-yearly.ts';

/** What may stand before a season of the year, as far as it tells which year is meant. */
export type YearSeasonTold = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following' | 'the' | null;

/** For so many days after its end a season is not yet called "last", nor "next" for as many before it begins. */
const grace: Readonly<Record<YearSeason, number>> = { SP: 45, SU: 60, FA: 30, WI: 0 };

/** Which year's season "this", "last", "next" or plain "the" means on a day. */
export function yearSeasonMeant(today: IsoDay, season: YearSeason, said: YearSeasonTold, direction: Direction): Period {
  const year = yearOf(today);
  const inYear = (candidate: number): Period => yearSeasonPeriod(candidate, season);
  const around = (): readonly Period[] => [year - 2, year - 1, year, year + 1, year + 2].map(inYear);
  const own = inYear(year);
  if (said === 'last') return around().findLast(({ range }) => range.latest < shiftDay(today, -grace[season])) ?? own;
  if (said === 'next')
    return around().find(({ range }) => range.earliest > shiftDay(today, season === 'SU' ? 60 : 30)) ?? own;
  const meant = nearestYearly(today, direction, inYear) ?? own;
  if (said !== 'this' || season === 'WI') return meant;
  return today.slice(5) >= '12-01' && direction.orientation === 'future' ? meant : own;
}
