import type { Problem } from '../../model/problem.ts';
import { manyMore } from './faults.ts';

/** The problems of one file in the order of its lines: a hundred of them, and one that counts the rest. */
export function firstHundred(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted((a, b) => a.line - b.line);
  const rest = sorted.slice(100);
  const [next] = rest;
  if (!next) return sorted;
  const fatal = rest.filter(({ severity }) => severity === 'fatal').length;
  return [...sorted.slice(0, 100), { file: next.file, line: next.line, ...manyMore(rest.length, fatal) }];
}
