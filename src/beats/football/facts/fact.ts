import type { IsoDay } from '../../../model/date.ts';
import type { BirthFact, Fact } from '../../../model/fact.ts';
import type { Stay } from '../person.ts';
import type { TransferWindow } from '../transfer-windows.ts';

/** Who coached or played for whom. */
export interface EngagementFact extends Fact {
  readonly kind: 'engagement';
  readonly role: Stay['as'];
  readonly person: string;
  readonly club: Stay['club'];
  readonly from: Stay['from'];
  readonly until: Stay['until'];
}

/** How long somebody was bound to a club; the next one for the same person ends it. */
export interface ContractFact extends Fact {
  readonly kind: 'contract';
  readonly person: string;
  readonly club: string;
  /** The day it was signed. */
  readonly from: IsoDay;
  /** Its last day, usually 30 June. */
  readonly until: IsoDay;
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

/** A transfer window, opening and closing days included. */
export interface WindowFact extends Fact {
  readonly kind: 'window';
  readonly name: TransferWindow['name'];
  readonly opens: IsoDay;
  readonly closes: IsoDay;
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
export type FootballFact = BirthFact | EngagementFact | ContractFact | SeasonFact | WindowFact | TitleFact;
