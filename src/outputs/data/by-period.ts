import type { DayRange } from '../../model/date.ts';
import { runsByBytes, type Weighed } from './runs-by-bytes.ts';

/** What is filed under a time. */
export interface Piece extends Weighed {
  readonly when: DayRange;
}

/** What fits into one file of a year, a month, or a part of one. */
export interface Filed<T> {
  /** The end of the file's name: `2024`, `2024-05`, `2024-05-2`, `undated`. */
  readonly name: string;
  /** `2024` or `2024-05`; null for what has no date. */
  readonly period: string | null;
  readonly pieces: readonly T[];
}

/**
 * Pieces by the year of their first day, the last one where the first is open; by months where a year takes more than
 * `most` bytes, and in numbered runs where a month does. Oldest first, undated last; within a file the order stays. A
 * piece that alone takes more has a file to itself.
 */
export const byPeriod = <T extends Piece>(pieces: readonly T[], most: number): readonly Filed<T>[] =>
  grouped(pieces, 'YYYY'.length).flatMap((year) =>
    fits(year, most) || year.period === null
      ? numbered(year, most)
      : grouped(year.pieces, 'YYYY-MM'.length).flatMap((month) => numbered(month, most)),
  );

const undated = 'undated';

const grouped = <T extends Piece>(pieces: readonly T[], letters: number): readonly Filed<T>[] =>
  [...Map.groupBy(pieces, ({ when: { earliest, latest } }) => (earliest ?? latest)?.slice(0, letters) ?? null)]
    .map(([period, filed]) => ({ name: period ?? undated, period, pieces: filed }))
    // Letters come behind figures.
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

const fits = <T extends Piece>({ pieces }: Filed<T>, most: number): boolean =>
  pieces.reduce((sum, { bytes }) => sum + bytes, 0) <= most;

function numbered<T extends Piece>(filed: Filed<T>, most: number): readonly Filed<T>[] {
  const runs = runsByBytes(filed.pieces, most);
  return runs.map((pieces, index) => ({
    ...filed,
    name: runs.length === 1 ? filed.name : `${filed.name}-${index + 1}`,
    pieces,
  }));
}
