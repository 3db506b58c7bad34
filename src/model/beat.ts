import type { IsoDay } from './date.ts';
import type { Fact } from './fact.ts';
import type { Person } from './person.ts';
import type { TimeRule } from './time-rule.ts';

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
  /** Ground names; the first is the one shown. Forms that name this club alone. */
  readonly grounds: readonly [string, ...string[]];
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

/** Who held a title from the day it was settled. The next entry for the same competition ends it. */
export interface TitleHolder {
  readonly competition: string;
  /** `2023/2024`. */
  readonly season: string;
  /** A club's id; null where the registry lacks the holder. */
  readonly club: string | null;
  /** The day it was settled, included. */
  readonly from: IsoDay;
  /** Where the day can be looked up. */
  readonly source: string;
}

/** A paper, channel, agency or site that the news cites. Forms are matched as a club's are. */
export interface Outlet {
  /** As it is usually written in English: `TEAMtalk`, `Bild`. A form that names it alone, unless `sharedNames` has it. */
  readonly name: string;
  /** Further forms that mean this outlet alone, wherever they stand. A form with a full stop is an internet address. */
  readonly names: readonly string[];
  /** Forms that are also plain words or other names (`Sun`, `AS`, `Record`): they count only where the text cites. */
  readonly sharedNames: readonly string[];
  /** Null for one that belongs to no country. */
  readonly country: string | null;
  readonly kind: 'press' | 'broadcaster' | 'agency' | 'site';
}

/** A kind of thing the stories name and that has pages: `{ one: 'club', many: 'clubs', path: 'clubs' }`. */
export interface EntityKind {
  /** In lower case, as all three. What says `kind` of an entity, and one of its keys in the data. */
  readonly one: string;
  /** A key in the data too: none that the data has already, such as `stories`. */
  readonly many: string;
  /** First part of its pages’ addresses: none of the site’s own, such as `sources`. */
  readonly path: string;
}

/** Something the stories name that has a page of its own. */
export interface Entity {
  /** Kebab-case, the end of its page’s address: `real-madrid`. No two of a beat have the same, whatever their kind. */
  readonly id: string;
  /** Its kind’s `one`. */
  readonly kind: string;
  /** Its usual name in English, a form that names it wherever it stands. */
  readonly name: string;
  /** For tight places; 14 characters at most. Display only. */
  readonly shortName: string;
  /** Further forms: those that mean it wherever they stand, those others share, those that describe rather than name. */
  readonly aliases: {
    readonly sure: readonly string[];
    readonly shared: readonly string[];
    readonly descriptive: readonly string[];
  };
  /** Two colours to know it by, `#rrggbb`; null for none. */
  readonly colours: readonly [string, string] | null;
  /** What its page says beside its name: `['Ground', 'Anfield']`, `['Country', 'England']`. */
  readonly details: readonly (readonly [label: string, value: string])[];
}

/** How the site words one kind of relation between an entity and the saga’s subject. */
export interface RelationWords {
  /** `Said to want Trent Alexander-Arnold`. */
  readonly said: (subject: string) => string;
}

/** What a beat calls things on the site, in whole sentences where they are its own. */
export interface BeatWords {
  /** An expression of time such as its stories use: `the end of the season`. */
  readonly time: string;
  /** What most of its facts are: `birthdays and match days`. */
  readonly facts: string;
  /** How an entity counts as named, and what counts of what is said with its name: a paragraph of the About page. */
  readonly named: string;
  /** Descriptions that might mean several, as the Method page quotes them: `“the club”, “the Englishman”`. */
  readonly unclear: string;
  /** What an entity can be to the subject of a saga; null where the beat knows no relations. */
  readonly relations: {
    /** Head of a chapter of the Method page, and its text. */
    readonly heading: string;
    readonly rules: (subject: string) => string;
    /** Said of an entity that no sentence says anything such of. */
    readonly none: (subject: string) => string;
  } | null;
  /** What of the beat is held against each other beside ages and days, a sentence for each. */
  readonly compared: readonly string[];
}

/** What a reporter of one beat knows, whatever the saga: its names, and the facts its readings rest on. */
export interface Beat {
  /** Kebab-case: `football`. */
  readonly id: string;
  /** At least one; the order in which the site lists them. */
  readonly kinds: readonly [EntityKind, ...EntityKind[]];
  /** Everything with a page of its own. The order means nothing. */
  readonly entities: readonly Entity[];
  readonly words: BeatWords;
  /** What its news is of, in small letters and nothing else: `football`. A page’s “Elsewhere in football” is about other stories. */
  readonly topics: readonly string[];
  /** The kinds of relation, as `kind` of one names them. */
  readonly relations: Readonly<Record<string, RelationWords>>;
  readonly clubs: readonly Club[];
  readonly competitions: readonly Competition[];
  readonly countries: readonly Country[];
  readonly titleHolders: readonly TitleHolder[];
  /** Names that contain a club's or a city's name and mean neither: `Liverpool Echo`, `The Athletic`. */
  readonly decoys: readonly string[];
  readonly outlets: readonly Outlet[];
  readonly people: readonly Person[];
  /** What the dating of stories rests on, shown to readers as assumptions. */
  readonly facts: readonly Fact[];
  /** How its stories name times beyond what any news does: "this season". The first of two as long wins. */
  readonly timeRules: readonly TimeRule[];
}
