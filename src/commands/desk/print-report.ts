import { toldProblems } from '../../ingest/faults/told-problems.ts';
import { plural } from '../../text/plural.ts';
import { printable } from '../../text/printable.ts';
import { changeLines } from './change-lines.ts';
import { columnLines } from './columns.ts';
import type { DeskReport, StoryReport } from './desk-report.ts';
import { differences } from './differences.ts';
import { reportColumns, reportLines, shortLines } from './report-lines.ts';
import { rowLines } from './row-lines.ts';

/** Columns of the terminal, as far as they can be read. */
const width = (): number => Math.min(120, Math.max(60, process.stdout.columns ?? 100));

const print = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};

const printProblems = ({ problems }: Pick<DeskReport, 'problems'>): void => {
  for (const { lines } of toldProblems(problems)) console.error(`\n${lines}`);
};

/** Prints a row a story, and what is wrong. */
export function printRows(report: Pick<DeskReport, 'stories' | 'problems'>): void {
  print(rowLines(report.stories));
  printProblems(report);
}

/** Prints of each named file the first that is to be known of it, under the name that `pathOf` gives it, and what is wrong. */
export function printShort(
  { reports, problems }: Pick<DeskReport, 'reports' | 'problems'>,
  pathOf: (file: string) => string,
): void {
  const named = new Map(reports.map(({ file }) => [file, pathOf(file)]));
  for (const each of reports) print(['', ...shortLines({ ...each, file: pathOf(each.file) }, width())]);
  printProblems({ problems: problems.map((each) => ({ ...each, file: named.get(each.file) ?? each.file })) });
}

/** Prints all that is known of the named files, what they change, and what is wrong. */
export function printReports(report: Pick<DeskReport, 'reports' | 'changes' | 'problems'>): void {
  for (const each of report.reports) print([...reportLines(each, width()), '']);
  if (report.changes) print(changeLines(report.changes, width()));
  printProblems(report);
}

/** Prints what became of a file, and what is said of it now and was not before; of a new one everything. */
export function printChanges(what: string, older: StoryReport | null, newer: StoryReport | null): void {
  print(['', printable(`${what}.`)]);
  if (!newer) return;
  const told = older ? differences(reportColumns(older), reportColumns(newer)) : null;
  if (!told) print([...reportLines(newer, width()), '']);
  else if (told.length === 0) print(['  It is read as before.', '']);
  else print([...columnLines(told, width()), '']);
}

/** Prints what the whole folder comes to. */
export function printCounts({ counts }: Pick<DeskReport, 'counts'>): void {
  const words = [
    plural(counts.stories, 'story'),
    plural(counts.drafts, 'draft'),
    ...(counts.held > 0 ? [`${counts.held} held back`] : []),
    plural(counts.fatal, 'fatal problem'),
    plural(counts.warnings, 'warning'),
  ];
  print(['', words.join(', ')]);
}

/** Prints the report as JSON, on one line where `spaces` is 0; what a terminal would obey is written as its code. */
export function printJson(report: DeskReport, spaces: number): void {
  const code = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const escaped = (character: string): string =>
    character === '\n' ? character : character.split('').map(code).join('');
  print([JSON.stringify(report, null, spaces).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)]);
}

/** Prints a sentence that is part of no report, where it is in nobody's way. */
export const remark = (sentence: string): void => console.error(printable(sentence));
