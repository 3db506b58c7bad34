import { fromToday } from '../../../calendar/times/meanings.ts';
import { yearSeasonMeant } from '../../../calendar/times/year-season-meant.ts';
import type { TimeRule } from '../../../model/time-rule.ts';
import { yearSeasons } from './year-season.ts';

/** A spring, summer, autumn or winter that somebody has been through: "after a hectic summer", "has been a wet spring". */
export const livedSeason: TimeRule = {
  name: 'lived-season',
  opens: ['a', 'an'],
  read: (reader) => {
    if (!/^(?:after|following|been|through|endured|enjoyed|survived)$/.test(reader.lower(-1))) return null;
    reader.at += 1;
    const adjective = reader.peek();
    if (adjective?.kind !== 'word' || adjective.capital) return null;
    reader.at += 1;
    const word = reader.lower();
    const season = reader.take(yearSeasons);
    const next = reader.peek();
    // What follows may be a thing of the season, or a year of its own.
    const isFollowed =
      next?.kind === 'word' && !/^(?:for|at|and|but|that|which|when|with|he|she|it|they|the)$/.test(next.lower);
    if (!season || word === 'fall' || isFollowed || next?.lower === '-') return null;
    return fromToday('past', (today) => yearSeasonMeant(today, season, 'the', { orientation: 'past', sure: true }));
  },
};
