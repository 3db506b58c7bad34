import { century } from '../../../calendar/times/year-words.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { seasonReading, seasonWord } from './football-season.ts';

/** A season by its two years: "the 2024/25 campaign", "2022-23", "the 2016-2017 season", "the 24/25 season". */
export const footballSeasonNumbers: TimeRule = {
  name: 'football-season-numbers',
  opens: ['#', 'the', "'"],
  period: true,
  read: (reader) => {
    reader.accept('the');
    reader.accept("'");
    const year = twoYears(reader);
    return year === null ? null : seasonReading('past', () => year);
  },
};

/** The year it begins in; the second number must be the next year. Years of two digits need the word "season". */
function twoYears(reader: TokenReader): number | null {
  const before = reader.peek(-1);
  if (reader.peek()?.glued && before?.kind === 'mark' && /[-/.£$€]/.test(before.lower)) return null;
  const first = reader.digits(4, 4) ?? reader.digits(2, 2);
  if (first === null || !reader.peek()?.glued || !reader.accept('/', '-') || !reader.peek()?.glued) return null;
  const second = reader.digits(4, 4) ?? reader.digits(2, 2);
  if (second === null) return null;
  const year = first < 100 ? century(first) : first;
  if (year < 1900 || year > 2098 || (second < 100 ? second !== (year + 1) % 100 : second !== year + 1)) return null;
  const next = reader.peek();
  if (next?.glued && next.kind !== 'ending' && !(next.kind === 'mark' && !reader.peek(1)?.glued)) return null;
  const named = seasonWord(reader);
  return first >= 100 || named ? year : null;
}
