import { shiftDay } from '../../calendar/shift-day.ts';
import type { DayRange, IsoDay } from '../../model/date.ts';
import type { SeasonFact } from '../../model/fact.ts';
import type { Saga } from '../../model/saga.ts';
import { factIndex } from './fact-index.ts';

/** The seasons of one league of the saga, the first it has facts about; ascending. */
export function leagueSeasons(saga: Saga): readonly SeasonFact[] {
  const { seasons } = factIndex(saga);
  const whole = seasons.filter(({ club }) => club === null);
  return whole
    .filter(({ competition }) => competition === whole[0]?.competition)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

/** The days from which stories can have come at all, as far as the facts reach; open where there are no seasons. */
export function knownDays(saga: Saga): DayRange {
  const seasons = leagueSeasons(saga);
  const [first, last] = [seasons[0], seasons.at(-1)];
  return { earliest: first ? shiftDay(first.first, -90) : null, latest: last ? shiftDay(last.last, 200) : null };
}

const found = new WeakMap<Saga, Map<string | null, readonly SeasonFact[]>>();

/** A club's own season where its first match is known, else its league's, else the saga's first league's. */
export function seasonsFor(club: string | null, saga: Saga): readonly SeasonFact[] {
  const known = found.get(saga) ?? new Map<string | null, readonly SeasonFact[]>();
  found.set(saga, known);
  const seasons = known.get(club) ?? find(club, saga);
  known.set(club, seasons);
  return seasons;
}

function find(club: string | null, saga: Saga): readonly SeasonFact[] {
  const leagues: readonly string[] = saga.clubs.find(({ id }) => id === club)?.leagues ?? [];
  return leagueSeasons(saga).map((usual) => {
    const same = factIndex(saga).seasons.filter(({ season }) => season === usual.season);
    const own = same.find((fact) => club !== null && fact.club === club);
    return own ?? same.find((fact) => fact.club === null && leagues.includes(fact.competition)) ?? usual;
  });
}

/** The year in which the season ends: 2025 for `2024/2025`. */
export const endYear = ({ season }: { readonly season: string }): number => Number(season.slice(5));

/** `2024/2025` for the season to which a day belongs; a season begins on 1 July. */
export const seasonOf = (of: IsoDay): string => {
  const year = Number(of.slice(0, 4)) - (of.slice(5) < '07-01' ? 1 : 0);
  return `${year}/${year + 1}`;
};
