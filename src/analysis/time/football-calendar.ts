import { dayPeriod, type Period, yearOf, yearSeasonPeriod } from '../../calendar/period.ts';
import { day, type IsoDay } from '../../model/date.ts';

/**
 * First and last match day of the Premier League by the year a season begins in.
 * Source: https://www.premierleague.com, fixtures and results of each season.
 */
const leagueDays: ReadonlyMap<number, readonly [first: string, last: string]> = new Map([
  [2016, ['2016-08-13', '2017-05-21']],
  [2017, ['2017-08-11', '2018-05-13']],
  [2018, ['2018-08-10', '2019-05-12']],
  [2019, ['2019-08-09', '2020-07-26']],
  [2020, ['2020-09-12', '2021-05-23']],
  [2021, ['2021-08-13', '2022-05-22']],
  [2022, ['2022-08-05', '2023-05-28']],
  [2023, ['2023-08-11', '2024-05-19']],
  [2024, ['2024-08-16', '2025-05-25']],
  [2025, ['2025-08-15', '2026-05-24']],
]);

/** Where the table ends: the seasons of a European league run from August to May. */
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
export const firstMatchDay = (year: number): IsoDay => day(leagueDays.get(year)?.[0] ?? `${year}-${usualFirst}`);

/** From the last match day to the day on which contracts end. */
export function seasonEnd(year: number): Period['range'] {
  const last = day(leagueDays.get(year)?.[1] ?? `${year + 1}-${usualLast}`);
  const end = day(`${year + 1}-${contractsEnd}`);
  return { earliest: last, latest: last > end ? last : end };
}

/** From this day of August on, "next season" is no longer the one that is about to begin. */
const underWay = '08-13';

/** The year in which the season begins that "next season" means on a day. */
export const nextSeason = (today: IsoDay): number => yearOf(today) + (today.slice(5) < underWay ? 0 : 1);

/** The year in which the season began that "last season" means on a day: from June on the one just over. */
export const lastSeason = (today: IsoDay): number => yearOf(today) - (today.slice(5) < '06-01' ? 2 : 1);

/** The year in which the season began or begins that "this season" means on a day: in June the old, in July the new. */
export const thisSeason = (today: IsoDay): number => yearOf(today) - (today.slice(5) < '07-01' ? 1 : 0);

/** The year in which "the new season" begins: until autumn the one that has just begun is called new. */
export const newSeason = (today: IsoDay): number => yearOf(today) + (today.slice(5) < '11-01' ? 0 : 1);

export type Window = 'summer' | 'winter';

/**
 * A transfer window of a year: the winter one has the value of its January, the summer one that of the summer.
 * Outermost days of the English windows since 2016: https://www.premierleague.com, "transfer window" announcements.
 */
export const transferWindow = (year: number, window: Window): Period =>
  window === 'winter'
    ? { value: `${year}-01`, range: { earliest: day(`${year}-01-01`), latest: day(`${year}-02-03`) } }
    : {
        value: yearSeasonPeriod(year, 'SU').value,
        range: { earliest: day(`${year}-06-01`), latest: day(`${year}-09-02`) },
      };

/** Deadline days of the English windows. Source: https://www.premierleague.com, announced for each window. */
const deadlines: readonly string[] = [
  '2016-02-01',
  '2016-08-31',
  '2017-01-31',
  '2017-08-31',
  '2018-01-31',
  '2018-08-09',
  '2019-01-31',
  '2019-08-08',
  '2020-01-31',
  '2020-10-05',
  '2021-02-01',
  '2021-08-31',
  '2022-01-31',
  '2022-09-01',
  '2023-01-31',
  '2023-09-01',
  '2024-02-01',
  '2024-08-30',
  '2025-02-03',
  '2025-09-01',
  '2026-02-02',
];

/** Deadline day of a window; null when the table has none. */
export function deadlineDay(year: number, window: Window): Period | null {
  const found = deadlines.find(
    (text) =>
      (text.startsWith(`${year}-0`) === true && text.slice(5) < '03-01' === (window === 'winter')) ||
      (text.startsWith(`${year}-10`) && window === 'summer'),
  );
  return found === undefined ? null : dayPeriod(day(found));
}
