import type { TimeContext, TokenReader } from '../../model/time-rule.ts';
import { yearOf } from '../period.ts';
import { months } from './months.ts';

/** A year told by a number or by its place beside the year of writing; null when that one is needed and unknown. */
export type YearTold = (context: TimeContext) => number | null;

const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Reads `2025`, `'25`, `last year`, `of next year`, `the same year`; null and nothing read when no year follows. */
export function yearTold(reader: TokenReader): YearTold | null {
  return reader.attempt(() => {
    const linked = reader.accept('of', 'in');
    if (!linked) reader.accept(',');
    const written = writtenYear(reader);
    if (written !== null) return () => written;
    const step = reader.take(steps);
    if (step === null || !reader.accept('year')) return null;
    return ({ today }: TimeContext) => (today === null ? null : yearOf(today) + step);
  });
}

/**
 * The year written behind the second of two months, for the first: "between April and June 2023". Nothing is read; null
 * when no such year follows.
 */
export function sharedYear(reader: TokenReader, month: number): number | null {
  const at = reader.at;
  const year = reader.attempt(() => {
    if (!reader.accept('and', 'to', 'until', 'till', 'through', 'or', '-')) return null;
    reader.digits(1, 2);
    const second = reader.take(months);
    if (second === null) return null;
    if (reader.digits(1, 2) !== null) reader.accept(',');
    const written = writtenYear(reader);
    return written === null ? null : written - (second < month ? 1 : 0);
  });
  reader.at = at;
  return year;
}

/** Reads a year of four digits between 1900 and 2099, or of two behind an apostrophe. */
export function writtenYear(reader: TokenReader): number | null {
  return reader.attempt(() => {
    if (reader.lower() === "'" && reader.peek(1)?.glued) {
      reader.at += 1;
      const short = reader.digits(2, 2);
      return short === null || (reader.peek()?.glued === true && reader.peek()?.kind !== 'mark')
        ? null
        : century(short);
    }
    const year = reader.digits(4, 4);
    return year !== null && year >= 1900 && year < 2100 && !continues(reader) ? year : null;
  });
}

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
