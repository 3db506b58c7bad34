import { parse } from 'csv-parse/sync';

/** Rows of a table as another's parser reads it, less the sign that keeps spreadsheets from computing. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse<Record<string, string>>(text, { columns: true, cast: (cell) => cell.replace(/^'/, '') });
