import type { Beat } from '../../../model/beat.ts';
import { day, type IsoDay } from '../../../model/date.ts';
import { perBeat } from '../../../model/per-beat.ts';
import { clubs } from '../clubs.ts';
import type { SeasonFact } from '../facts/fact.ts';
import { factIndex } from './fact-index.ts';

/** The seasons of one league of the beat, the first it has facts about; ascending. */
export function leagueSeasons(beat: Beat): readonly SeasonFact[] {
  const { seasons } = factIndex(beat);
  const whole = seasons.filter(({ club }) => club === null);
  return whole
    .filter(({ competition }) => competition === whole[0]?.competition)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

const found = perBeat(() => new Map<string | null, readonly SeasonFact[]>());

/** A club's own season where its first match is known, else its league's, else the beat's first league's. */
export function seasonsFor(club: string | null, beat: Beat): readonly SeasonFact[] {
  const known = found(beat);
  const seasons = known.get(club) ?? find(club, beat);
  known.set(club, seasons);
  return seasons;
}

function find(club: string | null, beat: Beat): readonly SeasonFact[] {
  const leagues: readonly string[] = clubs.find(({ id }) => id === club)?.leagues ?? [];
  return leagueSeasons(beat).map((usual) => {
    const same = factIndex(beat).seasons.filter(({ season }) => season === usual.season);
    const own = same.find((fact) => club !== null && fact.club === club);
    return own ?? same.find((fact) => fact.club === null && leagues.includes(fact.competition)) ?? usual;
  });
}

/** A season of which the table has no days: its first and its last match are somewhere between two. */
export interface UnlistedSeason {
  readonly season: string;
  readonly first: { readonly earliest: IsoDay; readonly latest: IsoDay };
  readonly last: { readonly earliest: IsoDay; readonly latest: IsoDay };
}

/** Seasons before the first of the table, and after its last, that count as possible. */
const seasonsBeyond = 12;

/** The seasons that the table lacks, those between two included: each is as possible as those it has. */
export const unlistedSeasons: (beat: Beat) => readonly UnlistedSeason[] = perBeat((beat) => {
  const known = new Set(leagueSeasons(beat).map(endYear));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 + 2 * seasonsBeyond }, (_, at) => first - seasonsBeyond + at);
  return known.size === 0 ? [] : years.filter((year) => !known.has(year)).map(unlisted);
});

/** Matches have begun from the first of August to mid-September, and ended from the first of May to mid-August of 2020. */
const unlisted = (year: number): UnlistedSeason => ({
  season: `${year - 1}/${year}`,
  first: { earliest: day(`${year - 1}-08-01`), latest: day(`${year - 1}-09-15`) },
  last: { earliest: day(`${year}-05-01`), latest: day(`${year}-08-15`) },
});

/** The year in which the season ends: 2025 for `2024/2025`. */
export const endYear = ({ season }: { readonly season: string }): number => Number(season.slice(5));

/** `2024/2025` for the season to which a day belongs; a season begins on 1 July. */
export const seasonOf = (of: IsoDay): string => {
  const year = Number(of.slice(0, 4)) - (of.slice(5) < '07-01' ? 1 : 0);
  return `${year}/${year + 1}`;
};
