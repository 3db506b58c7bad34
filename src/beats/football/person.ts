import type { IsoDay } from '../../model/date.ts';
import type { Person } from '../../model/person.ts';

/** Somebody football news names, and what is known of them. */
export interface FootballPerson extends Person {
  readonly role: 'player' | 'coach' | 'executive' | 'agent' | 'journalist' | 'pundit';
  /** Id of the club the person played or worked for when the saga began; null for none, and where nobody noted it. */
  readonly club: string | null;
  /** Null where nobody looked it up; a day without a source of its own was left out. */
  readonly born: Birth | null;
  /** In the order of time. */
  readonly career: readonly Stay[];
  readonly contracts: readonly Contract[];
}

/** When somebody was born, and where that can be looked up. */
export interface Birth {
  readonly day: IsoDay;
  readonly source: string;
}

/** A stretch of somebody's career. A loan is a stay of its own beside the one that goes on. */
export interface Stay {
  readonly as: 'coach' | 'player';
  /** A club's id. */
  readonly club: string;
  /** The day it was announced; null when it began before anything these stories speak of. */
  readonly from: IsoDay | null;
  /** Its last day; null when it goes on, or when nobody looked up its end. */
  readonly until: IsoDay | null;
}

/** How long somebody was bound to a club; the next one of the same person ends it. */
export interface Contract {
  /** A club's id. */
  readonly club: string;
  readonly signed: IsoDay;
  /** Its last day, usually 30 June. */
  readonly until: IsoDay;
  /** Where its last day can be looked up; null for the club’s announcement of that day. */
  readonly source: string | null;
}
