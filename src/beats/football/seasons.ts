import { day, type IsoDay } from '../../model/date.ts';
import type { Source } from '../../model/source.ts';

/** The first and the last day on which a league, or one club of it, played. */
export interface Season {
  readonly competition: string;
  /** A club's id where the days are one club's own; null for the whole league. */
  readonly club: string | null;
  /** `2024/2025`. */
  readonly season: string;
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Where its days can be looked up; empty for one that only the reading of times uses. */
  readonly sources: readonly Source[];
}

/** `2024/2025` for a day of 2024. */
const seasonFrom = (first: string): string => `${first.slice(0, 4)}/${Number(first.slice(0, 4)) + 1}`;

/** Where the matches of a league's seasons are listed, and the seasons of which the list that was seen lacks the end. */
interface MatchLists {
  readonly league: string;
  readonly repository: string;
  /** The file of a season in it, `2024-25` given. */
  readonly file: (years: string) => string;
  readonly lacking: readonly string[];
}

function listOf({ league, repository, file, lacking }: MatchLists, season: string): readonly Source[] {
  const years = `${season.slice(0, 4)}-${season.slice(-2)}`;
  if (lacking.includes(years)) return [];
  const address = `https://github.com/${repository}/blob/master/${file(years)}`;
  return [{ title: `${league} ${years}, match by match, ${repository} on GitHub`, address, seen: day('2026-11-26') }];
}

/** Seasons of a league, each `[first match day, last match day]`. */
const seasonsOf = (
  competition: string,
  lists: MatchLists,
  ...days: readonly (readonly [string, string])[]
): readonly Season[] =>
  days.map(([first, last]) => ({
    competition,
    club: null,
    season: seasonFrom(first),
    first: day(first),
    last: day(last),
    sources: listOf(lists, seasonFrom(first)),
  }));

/** The days on which a club played its first league match; its season ends with the league's. */
const firstMatches = (club: string, league: readonly Season[], ...firsts: readonly string[]): readonly Season[] =>
  firsts.map((first) => {
    const whole = league.find(({ season }) => season === seasonFrom(first));
    if (!whole) throw new Error(`No season ${seasonFrom(first)} is known for the first match of ${club}.`);
    return { ...whole, club, first: day(first) };
  });

// biome-ignore format: a table, three seasons to a line
const premierLeague = seasonsOf('premier-league',
  { league: 'Premier League', repository: 'openfootball/england', file: (years) => `${years}/1-premierleague.txt`, lacking: ['2019-20'] },
  ['2014-08-16', '2015-05-24'], ['2015-08-08', '2016-05-17'], ['2016-08-13', '2017-05-21'],
  ['2017-08-11', '2018-05-13'], ['2018-08-10', '2019-05-12'], ['2019-08-09', '2020-07-26'],
  ['2020-09-12', '2021-05-23'], ['2021-08-13', '2022-05-22'], ['2022-08-05', '2023-05-28'],
  ['2023-08-11', '2024-05-19'], ['2024-08-16', '2025-05-25'], ['2025-08-15', '2026-05-24']);

// biome-ignore format: a table, three seasons to a line
const laLiga = seasonsOf('la-liga',
  { league: 'La Liga', repository: 'openfootball/espana', file: (years) => `${years}/1-liga.txt`, lacking: ['2019-20'] },
  ['2014-08-23', '2015-05-23'], ['2015-08-21', '2016-05-15'], ['2016-08-19', '2017-05-21'],
  ['2017-08-18', '2018-05-20'], ['2018-08-17', '2019-05-19'], ['2019-08-16', '2020-07-19'],
  ['2020-09-12', '2021-05-23'], ['2021-08-13', '2022-05-22'], ['2022-08-12', '2023-06-04'],
  ['2023-08-11', '2024-05-26'], ['2024-08-15', '2025-05-25'], ['2025-08-15', '2026-05-24']);

// biome-ignore format: a table, three seasons to a line
const bundesliga = seasonsOf('bundesliga',
  { league: 'Bundesliga', repository: 'openfootball/deutschland', file: (years) => `${years}/1-bundesliga.txt`, lacking: ['2019-20'] },
  ['2014-08-22', '2015-05-23'], ['2015-08-14', '2016-05-14'], ['2016-08-26', '2017-05-20'],
  ['2017-08-18', '2018-05-12'], ['2018-08-24', '2019-05-18'], ['2019-08-16', '2020-06-27'],
  ['2020-09-18', '2021-05-22'], ['2021-08-13', '2022-05-14'], ['2022-08-05', '2023-05-27'],
  ['2023-08-18', '2024-05-18'], ['2024-08-23', '2025-05-17'], ['2025-08-22', '2026-05-16']);

// biome-ignore format: a table, three seasons to a line
const serieA = seasonsOf('serie-a',
  { league: 'Serie A', repository: 'openfootball/italy', file: (years) => `${years}/1-seriea.txt`, lacking: ['2019-20', '2021-22'] },
  ['2014-08-30', '2015-05-31'], ['2015-08-22', '2016-05-15'], ['2016-08-20', '2017-05-28'],
  ['2017-08-19', '2018-05-20'], ['2018-08-18', '2019-05-26'], ['2019-08-24', '2020-08-02'],
  ['2020-09-19', '2021-05-23'], ['2021-08-21', '2022-05-22'], ['2022-08-13', '2023-06-04'],
  ['2023-08-19', '2024-06-02'], ['2024-08-17', '2025-05-25'], ['2025-08-23', '2026-05-24']);

// biome-ignore format: a table, three seasons to a line
const ligue1 = seasonsOf('ligue-1',
  { league: 'Ligue 1', repository: 'openfootball/europe', file: (years) => `france/${years}_fr1.txt`, lacking: ['2015-16', '2017-18', '2019-20', '2022-23'] },
  ['2014-08-08', '2015-05-23'], ['2015-08-07', '2016-05-14'], ['2016-08-12', '2017-05-20'],
  ['2017-08-04', '2018-05-19'], ['2018-08-10', '2019-05-24'], ['2019-08-09', '2020-03-08'],
  ['2020-08-21', '2021-05-23'], ['2021-08-06', '2022-05-21'], ['2022-08-05', '2023-06-03'],
  ['2023-08-11', '2024-05-19'], ['2024-08-16', '2025-05-17'], ['2025-08-15', '2026-05-17']);

/** Seasons 2014/15 to 2025/26 of the five great leagues, and the first league matches of the clubs the saga is about. */
export const seasons: readonly Season[] = [
  ...premierLeague,
  ...laLiga,
  ...bundesliga,
  ...serieA,
  ...ligue1,
  // biome-ignore format: a list of days
  ...firstMatches('liverpool', premierLeague,
    '2014-08-17', '2015-08-09', '2016-08-14', '2017-08-12', '2018-08-12', '2019-08-09',
    '2020-09-12', '2021-08-14', '2022-08-06', '2023-08-13', '2024-08-17', '2025-08-15'),
  // biome-ignore format: a list of days
  ...firstMatches('real-madrid', laLiga,
    '2018-08-19', '2019-08-17', '2020-09-20', '2021-08-14', '2022-08-14', '2023-08-12', '2024-08-18', '2025-08-19'),
];
