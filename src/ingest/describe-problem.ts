import type { Problem } from '../model/problem.ts';

/** A problem as two or three lines for a terminal: place and finding, then the remedy below the finding. */
export function describeProblem({ severity, rule, file, line, found, remedy }: Problem): string {
  const place = `${file}:${line}`;
  return `${place}  ${severity} ${rule}\n    ${found}\n    ${remedy}`;
}
