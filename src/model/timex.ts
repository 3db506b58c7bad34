import type { DayRange } from './date.ts';
import type { Span } from './text.ts';

/** A time expression of a story and the days it can mean. */
export interface Timex {
  readonly span: Span;
  /**
   * In the notation of TIMEX3: `2024-12-31`, `2024-12`, `2024`, `2025-W01`, `2025-SU` (SP, FA, WI), what a beat has of
   * its own such as `2024/2025`, and `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` for what names no date ("recently", "the coming days").
   */
  readonly value: string;
  /** An end nobody can know is open, never invented. */
  readonly range: DayRange;
  /** TIMEX3's modifier: "late December" is END, "the start of November" START. */
  readonly mod: 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER' | 'APPROX' | null;
  /** Kebab-case name of the grammar rule that read it. */
  readonly rule: string;
}
