import { dayPeriod, type Period, yearOf, yearSeasonPeriod } from '../../../calendar/period.ts';
import { day, type IsoDay } from '../../../model/date.ts';
import { type Season, seasons } from '../seasons.ts';
import { type TransferWindow, transferWindows } from '../transfer-windows.ts';

/** The seasons of the Premier League by the year they begin in. */
const leagueSeasons: ReadonlyMap<number, Season> = new Map(
  seasons
    .filter(({ competition, club }) => competition === 'premier-league' && club === null)
    .map((season) => [yearOf(season.first), season]),
);

/** Where the table has none: near what it has of the Premier League; a European league runs from August to May. */
const usualFirst = '08-08';
const usualLast = '05-19';

/** Contracts of players run to 30 June: FIFA, Regulations on the Status and Transfer of Players, article 18. */
const contractsEnd = '06-30';

/** A season by the year it begins in: value `2024/2025`, from the first of August to the end of May. */
export const season = (year: number): Period => ({
  value: `${year}/${year + 1}`,
  range: { earliest: day(`${year}-08-01`), latest: day(`${year + 1}-05-31`) },
});

/** First match day of the season that begins in a year; a usual one where the table has none. */
export const firstMatchDay = (year: number): IsoDay => leagueSeasons.get(year)?.first ?? day(`${year}-${usualFirst}`);

/** From the last match day to the day on which contracts end. */
export function seasonEnd(year: number): Period['range'] {
  const last = leagueSeasons.get(year)?.last ?? day(`${year + 1}-${usualLast}`);
  const end = day(`${year + 1}-${contractsEnd}`);
  return { earliest: last, latest: last > end ? last : end };
}

/**
 * From this day of August on, "next season" is no longer the one that is about to begin. `npm run score` finds the
 * same at the end of August, and two times fewer at its beginning.
 */
const underWay = '08-13';

/** The year in which the season begins that "next season" means on a day. */
export const nextSeason = (today: IsoDay): number => yearOf(today) + (today.slice(5) < underWay ? 0 : 1);

/** The year in which the season began that "last season" means on a day: from June on the one just over. */
export const lastSeason = (today: IsoDay): number => yearOf(today) - (today.slice(5) < '06-01' ? 2 : 1);

/** The year in which the season began or begins that "this season" means on a day: in June the old, in July the new. */
export const thisSeason = (today: IsoDay): number => yearOf(today) - (today.slice(5) < '07-01' ? 1 : 0);

/**
 * The year in which "the new season" begins: until autumn the one that has just begun is called new. Not fine: `npm
 * run score` finds the same from September to the end of the year.
 */
export const newSeason = (today: IsoDay): number => yearOf(today) + (today.slice(5) < '11-01' ? 0 : 1);

/** One of the two that every year has. */
export type Window = Exclude<TransferWindow['name'], 'early summer'>;

/**
 * A transfer window of a year: the winter one has the value of its January, the summer one that of the summer.
 * Outermost days of the English windows since 2016, and the later day of one that closed later still, as in 2020:
 * https://www.premierleague.com, "transfer window" announcements.
 */
export function transferWindow(year: number, window: Window): Period {
  const [value, first, last] =
    window === 'winter' ? [`${year}-01`, '01-01', '02-03'] : [yearSeasonPeriod(year, 'SU').value, '06-01', '09-02'];
  const usual = day(`${year}-${last}`);
  const closes = closingDay(year, window);
  return { value, range: { earliest: day(`${year}-${first}`), latest: closes && closes > usual ? closes : usual } };
}

const closingDay = (year: number, window: Window): IsoDay | null =>
  transferWindows.find(({ name, closes }) => name === window && yearOf(closes) === year)?.closes ?? null;

/** Deadline day of a window, the day it closes; null when nobody noted it. */
export function deadlineDay(year: number, window: Window): Period | null {
  const closes = closingDay(year, window);
  return closes && dayPeriod(closes);
}
