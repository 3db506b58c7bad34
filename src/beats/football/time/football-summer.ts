import { yearSeasonPeriod } from '../../../calendar/period.ts';
import { fixed, fromToday } from '../../../calendar/times/meanings.ts';
import { yearSeasonMeant } from '../../../calendar/times/year-season-meant.ts';
import { writtenYear } from '../../../calendar/times/year-words.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';

const things = new Set(
  'signing signings transfer transfers move moves departure departures exit exits target targets arrival arrivals deal deals bid bids switch recruit recruits recruitment acquisition acquisitions spending rebuild sale sales swoop addition additions business pursuit plans saga clearout overhaul outlay approach interest recruits revamp rebuild spree raid negotiations talks purchase purchases priority shopping'.split(
    ' ',
  ),
);

const theSummer = fromToday('as told', (today, { direction }) => yearSeasonMeant(today, 'SU', 'the', direction()));

/** The summer of a transfer: "a summer departure", "summer signing", "the close season". */
export const footballSummer: TimeRule = {
  name: 'football-summer',
  opens: ['summer', 'the'],
  read: (reader) => {
    if (reader.phrase('the', 'close', 'season') || reader.phrase('the', 'off', '-', 'season')) return theSummer;
    reader.accept('the');
    if (!reader.accept('summer') || !things.has(reader.lower())) return null;
    const year = yearBehind(reader);
    if (year !== null) return fixed(yearSeasonPeriod(year, 'SU'));
    return theSummer;
  },
};

/** The year of "summer signing of 2019", of which nothing is read: the words are the summer's. */
function yearBehind(reader: TokenReader): number | null {
  const { at } = reader;
  reader.at += 1;
  const year = reader.accept('of') ? writtenYear(reader) : null;
  reader.at = at;
  return year;
}
