import type { Season } from '../seasons.ts';
import type { SeasonFact } from './fact.ts';
import { clubName, leagueName, shortSeason, worded } from './wording.ts';

/** The seasons of the leagues that can be looked up, and with what match the season of a club began. */
export const seasonFacts = (seasons: readonly Season[]): readonly SeasonFact[] =>
  seasons.flatMap((season) => {
    const [source, ...others] = season.sources;
    return source ? [{ kind: 'season', ...season, ...stated(season), sources: [source, ...others] }] : [];
  });

function stated({ competition, club, season, first, last }: Season): Pick<SeasonFact, 'id' | 'statement'> {
  const slug = season.replace('/', '-');
  const name = leagueName(competition);
  if (club === null)
    return {
      id: `season-${competition}-${slug}`,
      statement: `${name} ${shortSeason(season)}: first match on ${worded(first)}, last match on ${worded(last)}.`,
    };
  return {
    id: `first-match-${club}-${slug}`,
    statement: `${clubName(club)}’s first league match of ${shortSeason(season)} was on ${worded(first)}.`,
  };
}
