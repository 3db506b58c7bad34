import { stringify } from 'csv-stringify/sync';
import { keptNumber } from '../../site/kept-number.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { Content } from '../output.ts';
import { byPeriod, type Piece } from './by-period.ts';
import { largestFile } from './largest-file.ts';
import { safeCell } from './safe-cell.ts';

/** One value of a row; null leaves the cell empty. */
type Cell = string | number | boolean | null;
export type Cells = Readonly<Record<string, Cell>>;

/** A row, made when it is asked for, and the days it is filed under. */
export interface Row {
  readonly when: Piece['when'];
  /** Of all that the cells are made from. */
  readonly key: string;
  readonly cells: () => Cells;
}

/**
 * A table in CSV by RFC 4180, in UTF-8, under its path; where it does not fit into one file, a list of the files that it
 * is in, and these. `name` is the end of its path: `stories`.
 */
export function csvFiles(name: string, columns: readonly string[], rows: readonly Row[]): ReadonlyMap<string, Content> {
  const head = lines([columns]);
  const pieces = rows.map(({ when, key, cells }) => {
    const make = () => cellsOf(columns, cells());
    return { when, bytes: keptNumber(`bytes in ${name}.csv: ${key}`, () => mostBytes(make())), key, make };
  });
  const table = (of: readonly (typeof pieces)[number][]): Content => ({
    body: () => head + lines(of.map(({ make }) => make())),
    madeFrom: [columns, of.map(({ key }) => key)],
  });
  const room = largestFile - Buffer.byteLength(head);
  if (pieces.reduce((sum, { bytes }) => sum + bytes, 0) <= room) return new Map([[`data/${name}.csv`, table(pieces)]]);
  const parts = byPeriod(pieces, room).map((part) => ({ ...part, path: `data/${name}/${part.name}.csv` }));
  const index = [
    ['url', 'period', 'rows'],
    ...parts.map(({ path, period, pieces: filed }) => [
      absolute(urls.output(path)),
      period ?? '',
      String(filed.length),
    ]),
  ];
  return new Map([
    [`data/${name}.csv`, { body: () => lines(index), madeFrom: index }],
    ...parts.map(({ path, pieces: filed }) => [path, table(filed)] as const),
  ]);
}

const cellsOf = (columns: readonly string[], cells: Cells): readonly string[] =>
  columns.map((column) => shown(cells[column] ?? null));

const lines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => [...cells]),
    { record_delimiter: 'windows' },
  );

/** What a row takes at most: each cell its own bytes, quotation marks doubled and around it, and what parts it from the next. */
const mostBytes = (cells: readonly string[]): number =>
  1 + cells.reduce((sum, cell) => sum + Buffer.byteLength(cell) + cell.split('"').length - 1 + 3, 0);

const shown = (cell: Cell): string => (cell === null ? '' : safeCell(String(cell)));
