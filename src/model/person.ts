import type { IsoDay } from './date.ts';

/** Somebody the stories name. */
export interface Person {
  /** Kebab-case: `arne-slot`. */
  readonly id: string;
  /** As the news gives it in full, without diacritics: a form that means this person alone. */
  readonly name: string;
  /** Further forms that mean this person alone, wherever they stand: `Ancelotti`. */
  readonly names: readonly string[];
  /** What a story goes on with once it has given the whole name; each may be somebody else's too: `Slot`. */
  readonly shortNames: readonly string[];
  readonly role: 'player' | 'coach' | 'executive' | 'agent' | 'journalist' | 'pundit';
  /** Id of the club the person played or worked for when the saga began; null for none, and where nobody noted it. */
  readonly club: string | null;
  /** Null where nobody looked it up; a day nobody was sure of was left out. */
  readonly born: IsoDay | null;
  /** In the order of time. */
  readonly career: readonly Stay[];
  readonly contracts: readonly Contract[];
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
}
