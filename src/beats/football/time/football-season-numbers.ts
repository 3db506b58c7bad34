import { century } from '../../../calendar/times/year-words.ts';
import type { TimeRule, TokenReader } from '../../../model/time-rule.ts';
import { wordSet } from '../../../text/word-set.ts';
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

/**
 * The year it begins in; the second number must be the next year. Years of two digits need the word "season", and a hyphen needs
 * words of play: "the crisis of 2009-2010" is none.
 */
function twoYears(reader: TokenReader): number | null {
  const before = reader.peek(-1);
  if (reader.peek()?.glued && before?.kind === 'mark' && /[-/.£$€]/.test(before.lower)) return null;
  const first = reader.digits(4, 4) ?? reader.digits(2, 2);
  if (first === null || !reader.peek()?.glued || !reader.accept('/', '-') || !reader.peek()?.glued) return null;
  const isSlash = reader.lower(-1) === '/';
  const second = reader.digits(4, 4) ?? reader.digits(2, 2);
  if (second === null) return null;
  const year = first < 100 ? century(first) : first;
  if (year < 1900 || year > 2098 || (second < 100 ? second !== (year + 1) % 100 : second !== year + 1)) return null;
  const next = reader.peek();
  if (next?.glued && next.kind !== 'ending' && !(next.kind === 'mark' && !reader.peek(1)?.glued)) return null;
  const named = seasonWord(reader);
  if (named) return year;
  return first >= 100 && (isSlash || isOfPlay(reader)) ? year : null;
}

const play = wordSet(
  'season seasons campaign scorer scorers finished won lost relegation promotion treble champion league liga serie bundesliga cup trophy title champions championship club clubs team side squad player players striker defender midfielder goalkeeper winger manager coach loan goal goals game games match matches appearance appearances assists scored scoring signed transfer football footballer played promoted relegated',
);

/** Whether the sentence speaks of play, thirty tokens away at most. */
function isOfPlay({ tokens, at }: TokenReader): boolean {
  const isEnd = (place: number): boolean => /^[.!?;]$/.test(tokens[place]?.lower ?? '') && !tokens[place + 1]?.glued;
  for (let back = at - 1; back >= Math.max(0, at - 30) && !isEnd(back); back -= 1)
    if (play.has(tokens[back]?.lower ?? '')) return true;
  for (let on = at; on < Math.min(tokens.length, at + 30) && !isEnd(on); on += 1)
    if (play.has(tokens[on]?.lower ?? '')) return true;
  return false;
}
