import type { DayRange, IsoDay } from '../model/date.ts';
import type { Saga } from '../model/saga.ts';

/** What is known of every article before any is read. */
export interface Scope {
  /** Dates outside are warned of. */
  readonly window: DayRange;
  /** What other news on a page may be said to be of, `spaceflight`: “Elsewhere in spaceflight” opens a roundup. */
  readonly topics: readonly string[];
  /** The zone in which a date with a time of day is a day. */
  readonly zone: string;
  /** The day it is in that zone: what is dated later has not appeared yet. */
  readonly today: IsoDay;
}

export const scopeOf = ({ window, zone, beat: { topics } }: Saga, today: IsoDay): Scope => ({
  window,
  zone,
  topics,
  today,
});
