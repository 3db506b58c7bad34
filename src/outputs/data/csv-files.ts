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
  const head = line(columns);
  const pieces = rows.map(({ when, key, cells }) => {
    const make = () => lineOf(columns, cells());
    return { when, bytes: keptNumber(`bytes in ${name}.csv: ${key}`, () => Buffer.byteLength(make())), key, make };
  });
  const table = (of: readonly (typeof pieces)[number][]): Content => ({
    body: () => head + of.map(({ make }) => make()).join(''),
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
    [`data/${name}.csv`, { body: () => index.map(line).join(''), madeFrom: index }],
    ...parts.map(({ path, pieces: filed }) => [path, table(filed)] as const),
  ]);
}

const lineOf = (columns: readonly string[], cells: Cells): string =>
  line(columns.map((column) => shown(cells[column] ?? null)));

const line = (cells: readonly string[]): string => stringify([[...cells]], { record_delimiter: 'windows' });

const shown = (cell: Cell): string => (cell === null ? '' : safeCell(String(cell)));
