/** What one kind of trial found. */
export interface Outcome {
  /** What was done and seen, with its figures. */
  readonly line: string;
  /** What was not as it must be. */
  readonly wrong: readonly string[];
}
