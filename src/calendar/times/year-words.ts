import type { IsoDay } from '../../model/date.ts';
import type { TimeContext, TokenReader } from '../../model/time-rule.ts';
import { wordSet } from '../../text/word-set.ts';
import { yearOf } from '../period.ts';

/** A year told by a number or by its place beside the year of writing; null when that one is needed and unknown. */
export type YearTold = (context: TimeContext) => number | null;

const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/**
 * Reads `2025`, `'25`, `last year`, `of next year`, `of that year`; null and nothing read when no year follows.
 */
export function yearTold(reader: TokenReader): YearTold | null {
  return reader.attempt(() => {
    const linked = reader.accept('of', 'in');
    if (!linked) reader.accept(',');
    const written = writtenYear(reader, 1000);
    if (written !== null) return () => written;
    const beside = reader.attempt(besideBefore);
    if (beside !== null) return ({ before }: TimeContext) => besideYear(before?.range.earliest ?? null, beside);
    const step = reader.take(steps);
    if (step === null || !reader.accept('year', 'yr')) return null;
    return ({ today }: TimeContext) => (today === null ? null : yearOf(today) + step);
  });
}

const besideYear = (anchor: IsoDay | null, steps: number): number | null => anchor && yearOf(anchor) + steps;

/** "that year", "the same year", "the following year": years from that of the expression before. */
function besideBefore(reader: TokenReader): number | null {
  const that = reader.accept('that');
  if (!that && !reader.accept('the')) return null;
  const step = that ? 0 : (reader.take(neighbours) ?? null);
  if (that) reader.accept('same');
  return step !== null && reader.accept('year') ? step : null;
}

const neighbours: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['following', 1],
]);

/**
 * Reads a year of four digits up to 2099, or of two behind an apostrophe. One before 1900 could be a number of anything:
 * it must not have behind it what it could count.
 *
 * @param earliest the first year that is taken for one here
 */
export function writtenYear(reader: TokenReader, earliest = 1900): number | null {
  return reader.attempt(() => {
    if (reader.lower() === "'" && reader.peek(1)?.glued) {
      reader.at += 1;
      const short = reader.digits(2, 2);
      return short === null || (reader.peek()?.glued === true && reader.peek()?.kind !== 'mark')
        ? null
        : century(short);
    }
    const year = reader.digits(4, 4);
    if (year === null || year < earliest || year >= 2100 || continues(reader)) return null;
    return year >= 1900 || isFollowedLoosely(reader) ? year : null;
  });
}

const isFollowedLoosely = (reader: TokenReader): boolean => reader.peek()?.kind !== 'word' || loose.has(reader.lower());

/** Words that begin something new, so that the number before them counts nothing. */
const loose = wordSet(
  'and or but by in on at to as of from for with under after before near until when where while who which that the a an his her their its he she it they there was were is has had after during through',
);

/** The year that two digits stand for: 1930 to 2029. */
export const century = (short: number): number => (short < 30 ? 2000 : 1900) + short;

/** Whether the digits just read go on: `2,025`, `2025.5`, `2025m`, `2025/26`, `2025%`. */
function continues(reader: TokenReader): boolean {
  const next = reader.peek();
  if (!next?.glued || next.kind === 'ending') return false;
  if (next.kind !== 'mark') return true;
  if (next.lower === '%') return true;
  const after = reader.peek(1);
  return after?.glued === true && after.kind === 'digits' && /[.,/:]/.test(next.lower);
}
