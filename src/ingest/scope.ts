import type { DayRange, IsoDay } from '../model/date.ts';
import type { Saga } from '../model/saga.ts';
import { fold } from '../text/fold.ts';

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
  /** Whether a text may name anything that the beat knows; where nobody can say, a missing date is not told. */
  readonly knows?: (text: string) => boolean;
}

export const scopeOf = ({ window, zone, beat: { topics, entities } }: Saga, today: IsoDay): Scope => ({
  window,
  zone,
  topics,
  today,
  knows: (text) => {
    const folded = fold(text);
    return entities.some(({ name, aliases: { sure, shared } }) =>
      [name, ...sure, ...shared].some((form) => folded.includes(fold(form))),
    );
  },
});
