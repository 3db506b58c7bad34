import { yearOf, yearSeasonPeriod } from '../../../calendar/period.ts';
import { thisSeason } from '../football-calendar.ts';
import { fromToday } from '../meanings.ts';
import { cardinals } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { seasonReading } from './football-season.ts';

/** Seasons and summers counted back: "two seasons ago", "three summers ago". */
export const footballAgo: Rule = {
  name: 'football-ago',
  opens: ['#', ...cardinals.keys()],
  read: (reader) => {
    const count = reader.count();
    if (count === null) return null;
    const isSummer = reader.accept('summer', 'summers');
    if (!isSummer && !reader.accept('season', 'seasons', 'campaign', 'campaigns')) return null;
    if (!reader.accept('ago')) return null;
    if (!isSummer) return seasonReading('past', ({ today }) => (today === null ? null : thisSeason(today) - count));
    return fromToday('past', (today) => yearSeasonPeriod(yearOf(today) - count, 'SU'));
  },
};
