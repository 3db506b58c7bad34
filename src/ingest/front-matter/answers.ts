import type { Problem } from '../../model/problem.ts';
import type { Fault } from '../faults/fault.ts';
import { quietNothing } from '../faults/faults.ts';

/**
 * The warnings of one file less those that its front matter calls meant, by the names of their rules; each of the others
 * says how it can be. A fatal problem stays. A rule that names no warning of the file is itself one, at `line`.
 */
export function answered(
  problems: readonly Problem[],
  quiet: readonly string[],
  { file, line }: Pick<Problem, 'file' | 'line'>,
): readonly Problem[] {
  const warned = new Set(problems.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule));
  const idle = new Set(quiet).difference(warned);
  return [
    ...problems
      .filter(({ severity, rule }) => severity === 'fatal' || !quiet.includes(rule))
      .map((problem) => ({ ...problem, ...(problem.severity === 'warning' && sayingHow(problem)) })),
    ...[...idle].map((rule) => ({ file, line, ...quietNothing(rule) })),
  ];
}

const sayingHow = ({ rule, remedy }: Fault): Pick<Fault, 'remedy'> => ({
  remedy: `${remedy} If all is as it should be, write "quiet: ${rule}" into the front matter.`,
});
