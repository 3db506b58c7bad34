import { yearOf, yearSeasonPeriod } from '../../../calendar/period.ts';
import { fromToday } from '../../../calendar/times/meanings.ts';
import { cardinals } from '../../../calendar/times/numbers.ts';
import type { TimeRule } from '../../../model/time-rule.ts';
import { thisSeason } from './football-calendar.ts';
import { seasonReading } from './football-season.ts';

/** Seasons and summers counted back: "two seasons ago", "three summers ago". */
export const footballAgo: TimeRule = {
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
