import type { IsoDay } from './date.ts';
import type { Source } from './source.ts';
import type { NonEmpty } from './text.ts';

/**
 * Something taken from the world that the reading of a story may rest on. It is shown to readers as an assumption, so it
 * says what it says in plain English. What else a kind of fact holds is its beat's own affair, but for births.
 */
export interface Fact {
  readonly kind: string;
  /** Kebab-case, unique among the facts of the beat. */
  readonly id: string;
  /** One sentence for readers. */
  readonly statement: string;
  /** Where it can be looked up. */
  readonly sources: NonEmpty<Source>;
  /** The id of whom it is about; absent for a fact about nobody. */
  readonly person?: string;
}

/** When somebody was born. */
export interface BirthFact extends Fact {
  readonly kind: 'birth';
  readonly person: string;
  readonly day: IsoDay;
}

/** Whether a fact is a birth; a beat gives no other facts that kind. */
export const isBirth = (fact: Fact): fact is BirthFact => fact.kind === 'birth';
