import { decadePeriod } from '../../../calendar/period.ts';
import { fixed } from '../../../calendar/times/meanings.ts';
import { century } from '../../../calendar/times/year-words.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

const worded: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** "the 1990s", "the 90s", "the late '80s"; not a person's age ("in his 30s"). */
export const decade: TimeRule = {
  name: 'decade',
  opens: ['#', "'", ...worded.keys()],
  period: true,
  read: (reader) => {
    if (worded.has(reader.lower())) return inWords(reader);
    const apostrophe = reader.accept("'");
    const at = reader.at - (apostrophe ? 1 : 0);
    const long = apostrophe ? null : reader.digits(4, 4);
    const short = long === null ? reader.digits(2, 2) : null;
    const number = long ?? short;
    if (number === null || number % 10 !== 0 || !reader.peek()?.glued || !reader.accept('s', "'s")) return null;
    if (long !== null) return long >= 1500 && long < 2100 ? fixed(decadePeriod(long)) : null;
    if (isAge(reader.tokens[at - 1]?.lower ?? '', reader.tokens[at - 2]?.lower ?? '')) return null;
    return fixed(decadePeriod(century(number)));
  },
};

/** "the seventies", "the late eighties"; not of a person, of a temperature or of a score. */
function inWords(reader: TokenReader): TimeReading | null {
  const [before, further] = [reader.lower(-1), reader.lower(-2)];
  const year = reader.take(worded);
  const isTold =
    /^(?:the|swinging|roaring)$/.test(before) || (/^(?:early|mid|late|-)$/.test(before) && !owners.test(further));
  if (year === null || !isTold || /^(?:low|mid|high)$/.test(further)) return null;
  return fixed(decadePeriod(year));
}

const owners = /^(?:his|her|their|my|our|your|its)$/;

/** Two digits are a decade only behind "the", "early", "and" and the like, with nobody they could be the age of. */
const isAge = (before: string, further: string): boolean =>
  owners.test(before) ||
  owners.test(further) ||
  !/^(?:the|early|late|mid|-|and|of|since|swinging|roaring)$/.test(before);
