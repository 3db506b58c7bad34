import type { Problem } from '../../model/problem.ts';
import { printable } from '../../text/printable.ts';

/** A problem as three lines for a terminal: place, then the finding and the remedy below it. */
export function describeProblem({ severity, rule, file, line, found, remedy }: Problem): string {
  const place = `${printable(file)}:${line}`;
  return `${place}  ${severity} ${rule}\n    ${printable(found)}\n    ${printable(remedy)}`;
}
