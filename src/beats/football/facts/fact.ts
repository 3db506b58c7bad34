import type { DayRange, IsoDay } from '../../../model/date.ts';
import type { BirthFact, Fact } from '../../../model/fact.ts';
import type { Contract, Stay } from '../person.ts';

/** Who coached or played for whom, by a career of which no stay is missing. */
export interface EngagementFact extends Fact {
  readonly kind: 'engagement';
  readonly role: Stay['as'];
  readonly person: string;
  readonly club: Stay['club'];
  readonly loan: boolean;
  readonly announced: Stay['announced'];
  /** The days between which the news can speak of the person as the club's, the announcement included. */
  readonly days: DayRange;
  /** The birth by which a stay that nobody saw begin has a first day; null for all others. */
  readonly sinceYouth: string | null;
  /** The last day up to which no stay of the person's is missing. */
  readonly knownUntil: IsoDay;
}

/** How long somebody was bound to a club by an announcement; the next one for the same person ends it. */
export interface ContractFact extends Fact {
  readonly kind: 'contract';
  readonly person: string;
  readonly club: string;
  readonly announced: Contract['announced'];
  readonly ends: Contract['ends'];
  /** The days between which no contract of the person's is missing. */
  readonly known: { readonly since: IsoDay; readonly until: IsoDay };
}

/** The first and the last day on which a league, or one club of it, played. */
export interface SeasonFact extends Fact {
  readonly kind: 'season';
  readonly competition: string;
  /** A club's id where the days are one club's own; null for the whole league. */
  readonly club: string | null;
  /** `2024/2025`. */
  readonly season: string;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** Who held a title, from the day it was settled to the day the next one was. */
export interface TitleFact extends Fact {
  readonly kind: 'title';
  readonly competition: string;
  readonly season: string;
  readonly club: string;
  readonly from: IsoDay;
  /** Null for the newest. */
  readonly until: IsoDay | null;
}

/** What football news rests on. */
export type FootballFact = BirthFact | EngagementFact | ContractFact | SeasonFact | TitleFact;
