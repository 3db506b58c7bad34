import type { DayRange, IsoDay } from '../../model/date.ts';
import type { Person } from '../../model/person.ts';
import type { Source } from '../../model/source.ts';
import type { NonEmpty } from '../../model/text.ts';

/** Somebody football news names, and what is known of them. */
export interface FootballPerson extends Person {
  readonly role: 'player' | 'coach' | 'executive' | 'agent' | 'journalist' | 'pundit';
  /** Id of the club the person played or worked for when the saga began; null for none, and where nobody noted it. */
  readonly club: string | null;
  /** Null where nobody looked it up; a day without a source of its own was left out. */
  readonly born: Birth | null;
  readonly career: Career;
  readonly bonds: Bonds;
}

/** When somebody was born, and where that can be looked up. */
export interface Birth {
  readonly day: IsoDay;
  readonly sources: NonEmpty<Source>;
}

/** For which clubs somebody played or which he coached. */
export interface Career {
  /** In the order of time. */
  readonly stays: readonly Stay[];
  /**
   * The pages by which no stay in the person's own role, at any club of the registry, is missing up to a day; null where
   * nobody can vouch for that. Then the stays only tell namesakes apart.
   */
  readonly complete: Complete | null;
}

/** Where it can be seen that nothing is missing, and the last day for which it can. */
export interface Complete {
  readonly sources: NonEmpty<Source>;
  readonly knownUntil: IsoDay;
}

/** A stretch of somebody's career. A loan is a stay of its own and does not end the one at the parent club. */
export interface Stay {
  readonly as: 'coach' | 'player';
  /** A club's id; null for a team that the registry lacks, such as a country's. */
  readonly club: string | null;
  /** The team's name where `club` is null: `England`. */
  readonly team: string | null;
  /** The day, month or year in which it was announced; null where nobody knows, and for what began in his youth. */
  readonly announced: DayRange | null;
  /** When it began, where that was not with the announcement. */
  readonly began: DayRange | null;
  /** When it ended; null when it had not when its career was looked up. */
  readonly ended: DayRange | null;
  readonly loan: boolean;
}

/** How long somebody was bound to a club, by what the club said. */
export interface Bonds {
  /** In the order of time, each after the first replacing the one before. */
  readonly contracts: readonly Contract[];
  /** The days between which none is missing; null where nobody can vouch for that. */
  readonly known: { readonly since: IsoDay; readonly until: IsoDay } | null;
}

/** A contract as it was announced; what became of it is the next one's affair. */
export interface Contract {
  /** A club's id. */
  readonly club: string;
  /** The day of the announcement. */
  readonly announced: IsoDay;
  /** What it said of the contract's length, in our words: `until 30 June 2025`. */
  readonly said: string;
  /** The years in whose summer it may end by that; two where it leaves a further year open. */
  readonly ends: readonly [number, ...number[]];
  readonly sources: NonEmpty<Source>;
}
