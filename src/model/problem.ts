/** A fault in a seed: what was tried, what was found, where, and how to mend it. */
export interface Problem {
  /** Kebab-case name of the rule that was broken, the same from release to release. */
  readonly rule: string;
  /** A fatal problem stops the build; a warning does not. */
  readonly severity: 'fatal' | 'warning';
  /** Path as the editor knows it, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What was found, quoting the value. */
  readonly found: string;
  /** What to do about it. */
  readonly remedy: string;
}
