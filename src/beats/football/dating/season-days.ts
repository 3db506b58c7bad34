import type { Beat } from '../../../model/beat.ts';
import { type DayRange, day, type IsoDay } from '../../../model/date.ts';
import { perBeat } from '../../../model/per-beat.ts';
import { clubs } from '../clubs.ts';
import type { SeasonFact } from '../facts/fact.ts';
import { factIndex } from './fact-index.ts';

/** When a season began and ended, as far as it is known for a club. */
export interface SeasonDays {
  /** `2024/2025`. */
  readonly season: string;
  /** The day of the first match, or the days between which it was. */
  readonly first: Days;
  readonly last: Days;
  /** Ids of the facts that say so; empty where none does. */
  readonly facts: readonly string[];
}

type Days = DayRange & { readonly earliest: IsoDay; readonly latest: IsoDay };

/** Years before the first season of the facts, and after their last, in which phrases about a season may be written. */
const yearsBeyond = 12;

const found = perBeat(() => new Map<string | null, readonly SeasonDays[]>());

/**
 * The seasons of which a club's news may speak, ascending: its own days or its league's where a fact has them; else as
 * wide as seasons are. One that no fact knows is as possible as the others.
 */
export function seasonsFor(club: string | null, beat: Beat): readonly SeasonDays[] {
  const known = found(beat);
  const seasons = known.get(club) ?? find(club, beat);
  known.set(club, seasons);
  return seasons;
}

function find(club: string | null, beat: Beat): readonly SeasonDays[] {
  const { seasons } = factIndex(beat);
  const leagues: readonly string[] = clubs.find(({ id }) => id === club)?.leagues ?? [];
  const [first, last] = [Math.min(...seasons.map(endYear)), Math.max(...seasons.map(endYear))];
  if (seasons.length === 0) return [];
  const years = Array.from({ length: last - first + 1 + 2 * yearsBeyond }, (_, at) => first - yearsBeyond + at);
  return years.map((year) => {
    const same = seasons.filter((season) => endYear(season) === year);
    const own =
      same.find((fact) => club !== null && fact.club === club) ??
      same.find((fact) => fact.club === null && leagues.includes(fact.competition));
    if (own) return exact(own);
    // Whose season it is nobody says: it may be that of any of the leagues.
    return club === null && same.length > 0 ? ofAny(same) : unlisted(year);
  });
}

const exact = ({ season, first, last, id }: SeasonFact): SeasonDays => ({
  season,
  first: { earliest: first, latest: first },
  last: { earliest: last, latest: last },
  facts: [id],
});

/** From the first league's first match to the last league's, and the same of their ends. */
function ofAny(seasons: readonly SeasonFact[]): SeasonDays {
  const [first, ...others] = seasons.toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const ends = seasons.toSorted((a, b) => (a.last < b.last ? -1 : 1));
  const [begun, ended] = [others.at(-1) ?? first, ends.at(-1)];
  if (!first || !begun || !ended) throw new Error('Of no season nothing can be said.');
  const soonest = ends[0] ?? ended;
  return {
    season: first.season,
    first: { earliest: first.first, latest: begun.first },
    last: { earliest: soonest.last, latest: ended.last },
    facts: [...new Set([first, begun, soonest, ended].map(({ id }) => id))],
  };
}

/** Matches have begun from late July to mid-September, and ended from early May to mid-August of 2020. */
const unlisted = (year: number): SeasonDays => ({
  season: `${year - 1}/${year}`,
  first: { earliest: day(`${year - 1}-07-25`), latest: day(`${year - 1}-09-20`) },
  last: { earliest: day(`${year}-05-01`), latest: day(`${year}-08-15`) },
  facts: [],
});

/** The year in which the season ends: 2025 for `2024/2025`. */
export const endYear = ({ season }: { readonly season: string }): number => Number(season.slice(5));

/** `2024/2025` for the season to which a day belongs; a season begins on 1 July. */
export const seasonOf = (of: IsoDay): string => {
  const year = Number(of.slice(0, 4)) - (of.slice(5) < '07-01' ? 1 : 0);
  return `${year}/${year + 1}`;
};
