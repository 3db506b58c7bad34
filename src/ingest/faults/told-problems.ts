import type { Problem } from '../../model/problem.ts';
import { plural } from '../../text/plural.ts';
import { printable } from '../../text/printable.ts';
import { describeProblem } from './describe-problem.ts';

/** Warnings of one kind from which on they are counted, and those of them that are told in full: chosen, not measured. */
const [many, told] = [10, 3];

/** Any story may be without a date: what is that common takes no more room than it must. */
const onOneLine = ({ file, line, severity, rule, found, remedy }: Problem): string =>
  `${printable(file)}:${line}  ${severity} ${rule}  ${printable(`${found} ${remedy}`)}`;

/** A problem, or a count of further ones, as lines for a terminal. */
export interface ToldProblem {
  readonly severity: Problem['severity'];
  readonly lines: string;
}

/**
 * Problems in their order. All that is fatal is told; of warnings of one kind, where there are many, the first few, and how
 * many more behind the last of these.
 */
export function toldProblems(problems: readonly Problem[]): readonly ToldProblem[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of problems) if (severity === 'warning') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return problems.flatMap((problem): readonly ToldProblem[] => {
    const { rule, severity } = problem;
    const all = { severity, lines: rule === 'undated' ? onOneLine(problem) : describeProblem(problem) };
    const count = counts.get(rule) ?? 0;
    if (severity === 'fatal' || count < many) return [all];
    const nth = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, nth);
    if (nth < told) return [all];
    const more = plural(count - told, 'more warning');
    return nth > told ? [] : [all, { severity, lines: `${more} of the kind ${rule}. Mend some to see others.` }];
  });
}
