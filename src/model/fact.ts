import type { IsoDay } from './date.ts';
import type { Stay } from './person.ts';

/** What every fact has: it is shown to readers as an assumption, so it says what it says in plain English. */
interface Stated {
  /** Kebab-case, unique among the facts of the saga. */
  readonly id: string;
  /** One sentence for readers. */
  readonly statement: string;
  /** Where it can be looked up. */
  readonly source: string;
}

/** When somebody was born. */
export interface BirthFact extends Stated {
  readonly kind: 'birth';
  /** In full, as the registry of people has it. */
  readonly person: string;
  readonly day: IsoDay;
}

/** Who coached or played for whom. */
export interface EngagementFact extends Stated {
  readonly kind: 'engagement';
  readonly role: Stay['as'];
  readonly person: string;
  readonly club: Stay['club'];
  readonly from: Stay['from'];
  readonly until: Stay['until'];
}

/** How long somebody was bound to a club; the next one for the same person ends it. */
export interface ContractFact extends Stated {
  readonly kind: 'contract';
  readonly person: string;
  readonly club: string;
  /** The day it was signed. */
  readonly from: IsoDay;
  /** Its last day, usually 30 June. */
  readonly until: IsoDay;
}

/** The first and the last day on which a league, or one club of it, played. */
export interface SeasonFact extends Stated {
  readonly kind: 'season';
  readonly competition: string;
  /** A club's id where the days are one club's own; null for the whole league. */
  readonly club: string | null;
  /** `2024/2025`. */
  readonly season: string;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** A transfer window, opening and closing days included. */
export interface WindowFact extends Stated {
  readonly kind: 'window';
  readonly name: 'summer' | 'winter';
  readonly opens: IsoDay;
  readonly closes: IsoDay;
}

/** Who held a title, from the day it was settled to the day the next one was. */
export interface TitleFact extends Stated {
  readonly kind: 'title';
  readonly competition: string;
  readonly season: string;
  readonly club: string;
  readonly from: IsoDay;
  /** Null for the newest. */
  readonly until: IsoDay | null;
}

/** Something taken from the world that the reading of a story may rest on. */
export type Fact = BirthFact | EngagementFact | ContractFact | SeasonFact | WindowFact | TitleFact;
