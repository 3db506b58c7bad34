import { fixed, fromToday } from '../../../analysis/time/meanings.ts';
import { Reader } from '../../../analysis/time/reader.ts';
import { seasonMeant } from '../../../analysis/time/rules/year-season.ts';
import { writtenYear } from '../../../analysis/time/year-words.ts';
import { yearSeasonPeriod } from '../../../calendar/period.ts';
import type { TimeRule } from '../../../model/time-rule.ts';

const things = new Set(
  'signing signings transfer transfers move moves departure departures exit exits target targets arrival arrivals deal deals bid bids switch recruit recruits recruitment acquisition acquisitions spending rebuild sale sales swoop addition additions business pursuit plans saga clearout overhaul outlay approach interest recruits revamp rebuild spree raid negotiations talks purchase purchases priority shopping'.split(
    ' ',
  ),
);

/** The summer of a transfer: "a summer departure", "summer signing". */
export const footballSummer: TimeRule = {
  name: 'football-summer',
  opens: ['summer', 'the'],
  read: (reader) => {
    reader.accept('the');
    if (!reader.accept('summer') || !things.has(reader.lower())) return null;
    const year = reader.lower(1) === 'of' ? writtenYear(new Reader(reader.tokens, reader.at + 2)) : null;
    if (year !== null) return fixed(yearSeasonPeriod(year, 'SU'));
    return fromToday('as told', (today, { direction }) => seasonMeant(today, 'SU', 'the', direction()));
  },
};
