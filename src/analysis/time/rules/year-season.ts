import { type Period, type YearSeason, yearOf, yearSeasonPeriod } from '../../../calendar/period.ts';
import { shiftDay } from '../../../calendar/shift-day.ts';
import type { IsoDay } from '../../../model/date.ts';
import { fromToday, meaning, pointing } from '../meanings.ts';
import { nearestYearly } from '../nearest.ts';
import type { Reader } from '../reader.ts';
import type { Direction, Reading, Rule } from '../rule.ts';
import { writtenYear, yearTold } from '../year-words.ts';

export const yearSeasons: ReadonlyMap<string, YearSeason> = new Map<string, YearSeason>([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

type Which = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following' | 'the' | null;

/** Spring, summer, autumn or winter of a year: "this summer", "in the spring", "autumn 2024", "the summer of 2019". */
export const yearSeason: Rule = {
  name: 'year-season',
  opens: ['the', 'this', 'last', 'next', 'that', '#', ...yearSeasons.keys()],
  period: true,
  read: (reader) => {
    const at = reader.at;
    const said = whichSeason(reader);
    const yearBefore = reader.attempt(writtenYear);
    const word = reader.lower();
    const season = reader.take(yearSeasons);
    if (!season || isEvent(reader)) return null;
    const year = yearBefore === null ? reader.attempt(() => yearTold(reader)) : () => yearBefore;
    if (year) {
      return {
        lean: 'as told',
        resolve: (scene) => {
          const found = year(scene);
          return found === null ? null : meaning(yearSeasonPeriod(found, season));
        },
      };
    }
    if (word === 'fall' && (said === null || (said === 'the' && reader.tokens[at - 1]?.lower !== 'in'))) return null;
    if (said === null && !isIntroduced(reader, at)) return null;
    if (said === 'the' && !isIntroduced(reader, at) && !ends(reader)) return null;
    if (said === 'that' || said === 'previous' || said === 'following') return besideBefore(season, said);
    return fromToday(pointing(said), (today, { direction }) => seasonMeant(today, season, said, direction()));
  },
};

function whichSeason(reader: Reader): Which {
  const the = reader.accept('the');
  if (!the && reader.accept('this')) return reader.accept('coming') ? 'next' : reader.accept('past') ? 'last' : 'this';
  if (!the && reader.accept('that')) return 'that';
  if (reader.accept('last')) return 'last';
  if (reader.accept('next', 'coming', 'upcoming', 'forthcoming'))
    return the && reader.lower(-1) !== 'next' ? 'the' : 'next';
  if (the && reader.accept('previous')) return 'previous';
  if (the && reader.accept('following')) return 'following';
  if (the && reader.accept('current')) return 'this';
  return the ? 'the' : null;
}

const prepositions =
  /^(?:in|since|by|during|over|until|till|for|before|after|through|throughout|from|of|early|late|mid|-|this|between|into|come|every)$/;
const isIntroduced = (reader: Reader, at: number): boolean =>
  prepositions.test(reader.tokens[at - 1]?.lower ?? '') && reader.tokens[at - 1]?.lower !== 'every';

/** Whether the expression is not the first part of a longer name. */
const ends = (reader: Reader): boolean => reader.peek()?.kind !== 'word' || !reader.peek()?.capital;

const isEvent = (reader: Reader): boolean =>
  /^(?:olympics?|games|paralympics?|palace|league|school|camp|youth)$/.test(reader.lower()) &&
  reader.peek()?.capital !== false;

/** For so many days after its end a season is not yet called "last", nor "next" for as many before it begins. */
const grace: Readonly<Record<YearSeason, number>> = { SP: 45, SU: 60, FA: 30, WI: 0 };

/** Which year's season "this", "last", "next" or plain "the" means on a day. */
export function seasonMeant(today: IsoDay, season: YearSeason, said: Which, direction: Direction): Period {
  const year = yearOf(today);
  const around = [year - 2, year - 1, year, year + 1, year + 2].map((candidate) => yearSeasonPeriod(candidate, season));
  const own = yearSeasonPeriod(year, season);
  if (said === 'last') return around.findLast(({ range }) => range.latest < shiftDay(today, -grace[season])) ?? own;
  if (said === 'next')
    return around.find(({ range }) => range.earliest > shiftDay(today, season === 'SU' ? 60 : 30)) ?? own;
  const meant = nearestYearly(today, direction, (candidate) => yearSeasonPeriod(candidate, season)) ?? own;
  if (said !== 'this' || season === 'WI') return meant;
  return today.slice(5) >= '12-01' && direction.lean === 'future' ? meant : own;
}

const besideBefore = (season: YearSeason, said: 'that' | 'previous' | 'following'): Reading => ({
  resolve: ({ before, today }) => {
    const anchor = before?.range.earliest ?? (said === 'that' ? null : today);
    if (!anchor) return null;
    const year = yearOf(anchor);
    if (said === 'that') return meaning(yearSeasonPeriod(year, season));
    const own = yearSeasonPeriod(year, season);
    if (said === 'previous') return meaning(own.range.latest < anchor ? own : yearSeasonPeriod(year - 1, season));
    return meaning(own.range.earliest > anchor ? own : yearSeasonPeriod(year + 1, season));
  },
});
