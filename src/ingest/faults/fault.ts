import type { Problem } from '../../model/problem.ts';

/** A problem without its place. */
export type Fault = Omit<Problem, 'file' | 'line'>;

export const fatal = (rule: string, found: string, remedy: string): Fault => ({
  rule,
  severity: 'fatal',
  found,
  remedy,
});
export const warning = (rule: string, found: string, remedy: string): Fault => ({
  rule,
  severity: 'warning',
  found,
  remedy,
});
