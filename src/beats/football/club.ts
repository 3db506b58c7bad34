import type { IsoDay } from '../../model/date.ts';
import type { Source } from '../../model/source.ts';

/**
 * A football club and every form by which transfer news names it.
 *
 * Forms are matched on word boundaries, without regard to diacritics or the kind of apostrophe; a form that begins
 * with a capital must begin with one in the text. Leave out a leading "the": it is taken in when the text has it.
 */
export interface Club {
  /** Kebab-case, the address of its page: `real-madrid`. */
  readonly id: string;
  /** Its usual name in English, a form that names it wherever it stands. */
  readonly name: string;
  /** For tight places; 14 characters at most. Display only: to be matched it must stand in a list below. */
  readonly shortName: string;
  /** Country it plays in: a key of the countries' table. */
  readonly country: string;
  /** Ids of the leagues it has played in during the last three seasons, the newest first. */
  readonly leagues: readonly [string, ...string[]];
  /** The city it plays in; a form equal to the city's name counts only where the text does not mean the place. */
  readonly city: string;
  /** Parts of the world that "the … club" may name it by, beside city and country: `Merseyside`, `Catalan`. */
  readonly regions: readonly string[];
  /** Ground names, forms that name the clubs that play there; the first is the one shown. */
  readonly grounds: readonly [string, ...string[]];
  /** The ground shown where it is none of those: its name is no form of the club, others playing there or it being a word. */
  readonly playsAt: string | null;
  /** Main and second colour, `#rrggbb`. */
  readonly colours: readonly [string, string];
  /** Further forms that mean this club alone, wherever they stand: `Man City`, `PSG`, `Los Blancos`. */
  readonly names: readonly string[];
  /**
   * Forms that may mean another club, a city or a plain word: `Madrid`, `Real`, `City`, `Reds`, `Blues`, `Emirates`.
   * They count only when the same story names the club by a form that stands alone.
   */
  readonly sharedNames: readonly string[];
  /**
   * Fixed phrases that need the same support and describe rather than name: `Spanish giants`, `Works Club`,
   * `treble winners`. The general pattern "the <place or league> club" needs no entry here.
   */
  readonly descriptors: readonly string[];
}

/** A competition: its names are no clubs, and "the <league> club" is one of its members. */
export interface Competition {
  readonly id: string;
  readonly name: string;
  /** Every form by which the news names it, `name` not repeated. */
  readonly forms: readonly string[];
  readonly kind: 'league' | 'cup' | 'continental' | 'international';
  /** Country of a national competition, else null. */
  readonly country: string | null;
}

/** A country and the words that say that a club is from there. */
export interface Country {
  readonly name: string;
  /** `Spanish`; several where usage differs (`Dutch`). */
  readonly demonyms: readonly [string, ...string[]];
}

/** Who won what, from the day it was settled. */
export interface Title {
  /** The competition's id. */
  readonly competition: string;
  /** `2023/2024`. */
  readonly season: string;
  /** A club's id; null where the registry lacks the holder. */
  readonly club: string | null;
  /** The day it was settled, included. */
  readonly from: IsoDay;
  /** Where the day can be looked up; empty for one by which only names are told apart. */
  readonly sources: readonly Source[];
}
