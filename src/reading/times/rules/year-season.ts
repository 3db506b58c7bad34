import { type YearSeason, yearOf, yearSeasonPeriod } from '../../../calendar/period.ts';
import { fromToday, meaning, pointing } from '../../../calendar/times/meanings.ts';
import { type YearSeasonTold, yearSeasonMeant } from '../../../calendar/times/year-season-meant.ts';
import { century, writtenYear, type YearTold, yearTold } from '../../../calendar/times/year-words.ts';
import type { TimeReading, TimeRule, TokenReader } from '../../../model/time-rule.ts';

export const yearSeasons: ReadonlyMap<string, YearSeason> = new Map<string, YearSeason>([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Spring, summer, autumn or winter of a year: "this summer", "in the spring", "autumn 2024", "the summer of 2019". */
export const yearSeason: TimeRule = {
  name: 'year-season',
  opens: ['the', 'this', 'last', 'next', 'that', '#', ...yearSeasons.keys()],
  period: true,
  read: (reader) => {
    const at = reader.at;
    const said = whichSeason(reader);
    const yearBefore = reader.attempt(writtenYear);
    const word = reader.lower();
    const season = reader.take(yearSeasons);
    if (!season || isInName(reader)) return null;
    const year = yearBefore === null ? yearBehind(reader) : () => yearBefore;
    if (year) {
      return {
        orientation: 'as told',
        resolve: (scene) => {
          const found = year(scene);
          return found === null ? null : meaning(yearSeasonPeriod(found, season));
        },
      };
    }
    if (word === 'fall' && (said === null || (said === 'the' && reader.tokens[at - 1]?.lower !== 'in'))) return null;
    if (said === null && !isIntroduced(reader, at) && !isSubject(reader, at)) return null;
    if (said === 'the' && !isIntroduced(reader, at) && !ends(reader)) return null;
    if (said === 'that' || said === 'previous' || said === 'following') return besideBefore(season, said);
    return fromToday(pointing(said), (today, { direction }) => yearSeasonMeant(today, season, said, direction()));
  },
};

const yearBehind = (reader: TokenReader): YearTold | null =>
  reader.attempt(() => yearTold(reader)) ?? reader.attempt(shortYear);

/** "of 76", behind which nothing stands that could be counted. */
function shortYear(reader: TokenReader): YearTold | null {
  if (!reader.accept('of')) return null;
  const short = reader.digits(2, 2);
  const next = reader.peek();
  const isCount = next && (next.glued ? next.kind !== 'mark' || next.lower === '%' : next.kind === 'word');
  if (short === null || (isCount && !/^(?:and|or|but|when|by|in|at|to|as|with|was|is)$/.test(next.lower))) return null;
  return () => century(short);
}

function whichSeason(reader: TokenReader): YearSeasonTold {
  const the = reader.accept('the');
  if (!the && reader.accept('this')) return reader.accept('coming') ? 'next' : reader.accept('past') ? 'last' : 'this';
  if (!the && reader.accept('that')) return 'that';
  if (reader.accept('last')) return 'last';
  if (reader.accept('next', 'coming', 'upcoming', 'forthcoming'))
    return the && reader.lower(-1) !== 'next' ? 'the' : 'next';
  if (the && reader.accept('previous')) return 'previous';
  if (the && reader.accept('following')) return 'following';
  if (the && reader.accept('current')) return 'this';
  return the ? 'the' : null;
}

/** Words behind which "spring" is a time: "in spring", "late spring", "mid-spring", "this spring". */
const prepositions =
  /^(?:in|since|by|during|over|until|till|for|before|after|through|throughout|from|of|early|late|mid|-|this|between|into|come|every|their|its)$/;
const isIntroduced = (reader: TokenReader, at: number): boolean =>
  prepositions.test(reader.tokens[at - 1]?.lower ?? '') && reader.tokens[at - 1]?.lower !== 'every';

/** "Spring shows signs of hope": alone, it opens a clause and has its verb behind it. */
const isSubject = (reader: TokenReader, at: number): boolean =>
  (at === 0 || /^(?:but|and|as|when|while|if|because|[,;:.!?"(—])$/.test(reader.tokens[at - 1]?.lower ?? '')) &&
  verbs.test(reader.lower());

const verbs =
  /^(?:has|had|is|was|will|came|comes|brings|brought|shows|showed|saw|arrives|arrived|begins|began|ends|ended|starts|started|turns|turned|looks|looked)$/;

/** Whether the expression is not the first part of a longer name. */
const ends = (reader: TokenReader): boolean => reader.peek()?.kind !== 'word' || !reader.peek()?.capital;

const events = /^(?:olympics?|games|paralympics?|palace|school|camp|youth)$/;

/** Whether the season just read is part of a name: the Winter Palace, the Summer Games. */
const isInName = (reader: TokenReader): boolean =>
  (events.test(reader.lower()) && reader.peek()?.capital !== false) ||
  reader.words.isInName(reader.tokens, reader.at - 1);

const besideBefore = (season: YearSeason, said: 'that' | 'previous' | 'following'): TimeReading => ({
  resolve: ({ before, today }) => {
    const anchor = before?.range.earliest ?? (said === 'that' ? null : today);
    if (!anchor) return null;
    const year = yearOf(anchor);
    if (said === 'that') return meaning(yearSeasonPeriod(year, season));
    const own = yearSeasonPeriod(year, season);
    if (said === 'previous') return meaning(own.range.latest < anchor ? own : yearSeasonPeriod(year - 1, season));
    return meaning(own.range.earliest > anchor ? own : yearSeasonPeriod(year + 1, season));
  },
});
