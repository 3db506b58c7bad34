import type { IsoDay } from './date.ts';

/** What is wrong with what a beat knows of the world, or may be out of date. */
export interface FactFault {
  /** An error makes a false statement possible; a warning only leaves stories undated. */
  readonly severity: 'error' | 'warning';
  /** Whom or what it is about. */
  readonly about: string;
  /** What was found, without a full stop. */
  readonly found: string;
  /** What to do about it, without a full stop. */
  readonly remedy: string;
}

/** What of the stories the facts have to be good for. */
export interface FactsNeeded {
  /** The last day on which a story of the saga can have appeared; null for no such day. */
  readonly until: IsoDay | null;
  /** Ids of the people whom the stories name. */
  readonly people: ReadonlySet<string>;
}
