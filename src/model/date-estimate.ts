import type { DayRange } from './date.ts';
import type { StatedDate } from './story.ts';
import type { NonEmpty, Span } from './text.ts';

/** Words of a story that say something about when it was written. */
export interface Evidence {
  /** Kebab-case name of the rule: `stated-age`, `weekday-date`. Two pieces of one rule are one kind of evidence. */
  readonly rule: string;
  readonly span: Span;
  /** The days on which the words can have been written, if they and the facts are right. */
  readonly range: DayRange;
  /** Ids of the facts it rests on, as the saga lists them. */
  readonly facts: readonly string[];
}

/** Evidence as it was weighed. */
export interface WeighedEvidence extends Evidence {
  /** Days behind the end of its range that counted as well, by the grace of its rule; 0 where the rule finds it twice. */
  readonly grace: number;
}

/** When a story appeared: told, worked out, or not known. */
export type DateEstimate =
  | Extract<StatedDate, { readonly kind: 'stated' }>
  | {
      readonly kind: 'inferred';
      readonly range: DayRange;
      readonly evidence: NonEmpty<WeighedEvidence>;
      /** What disagrees with the weightier evidence. */
      readonly setAside: readonly WeighedEvidence[];
      /** Stretches of days that fit alike, from the first of which to the last the range runs; mostly one. */
      readonly stretches: number;
      /** Whether the window of the saga left some of them out, or closed an end that the words leave open. */
      readonly byWindow: boolean;
    }
  | { readonly kind: 'unknown' };

/** The days on which something with that date, a stated one or an estimate, can have appeared; null when nothing says. */
export const rangeOf = (date: DateEstimate): DayRange | null => (date.kind === 'unknown' ? null : date.range);
