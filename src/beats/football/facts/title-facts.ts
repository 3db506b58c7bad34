import type { Title } from '../club.ts';
import type { TitleFact } from './fact.ts';
import { clubName, leagueName, shortSeason, worded } from './wording.ts';

/** Who held which title until when, as far as that can be looked up. @param holders in the order in which the titles were settled. */
export const titleFacts = (holders: readonly Title[]): readonly TitleFact[] =>
  holders.flatMap(({ competition, season, club, from, sources }, index) => {
    const [source, ...others] = sources;
    if (club === null || !source) return [];
    const until = holders.find((next, at) => at > index && next.competition === competition)?.from ?? null;
    const statement = `${leagueName(competition)} ${shortSeason(season)}: won by ${clubName(club)}, settled on ${worded(from)}.`;
    const id = `title-${competition}-${season.replace('/', '-')}`;
    return [{ kind: 'title', id, statement, sources: [source, ...others], competition, season, club, from, until }];
  });
