import type { ClaimRule } from './claim-rule.ts';
import type { DayRange, IsoDay } from './date.ts';
import type { DatingRule } from './dating-rule.ts';
import type { EventWords } from './event-words.ts';
import type { Fact } from './fact.ts';
import type { FactFault, FactsNeeded } from './fact-fault.ts';
import type { FigureRule } from './figure-rule.ts';
import type { Naming } from './naming.ts';
import type { PassingRule } from './passing-rule.ts';
import type { Person } from './person.ts';
import type { Press } from './press.ts';
import type { ReadStory } from './read-story.ts';
import type { Relation } from './relation.ts';
import type { TimeRule, TimeWords } from './time-rule.ts';
import type { Timex } from './timex.ts';
import type { Trace } from './trace.ts';

/** Who held a title from the day it was settled. The next entry for the same title ends it. */
export interface TitleHolder {
  /** An id of the beat's own: `la-liga`. */
  readonly title: string;
  /** An entity's id; null where the beat lacks the holder. */
  readonly holder: string | null;
  /** The day it was settled, included. */
  readonly from: IsoDay;
}

/** A paper, channel, agency or site that the news cites. Forms are matched as an entity's are. */
export interface Outlet {
  /** As it is usually written in English: `TEAMtalk`, `Bild`. A form that names it alone, unless `sharedNames` has it. */
  readonly name: string;
  /** Further forms that mean this outlet alone, wherever they stand. A form with a full stop is an internet address. */
  readonly names: readonly string[];
  /** Forms that are also plain words or other names (`Sun`, `AS`, `Record`): they count only where the text cites. */
  readonly sharedNames: readonly string[];
  readonly kind: 'press' | 'broadcaster' | 'agency' | 'site';
}

/** A kind of thing the stories name and that has pages: `{ one: 'agency', many: 'agencies', path: 'agencies', … }`. */
export interface EntityKind {
  /** In lower case, as all three. What says `kind` of an entity, one of its keys in the data, and a field of the search. */
  readonly one: string;
  /** A key in the data too: none that the data has already, such as `stories`. */
  readonly many: string;
  /** First part of its pages’ addresses: none of the site’s own, such as `sources`. */
  readonly path: string;
  /** What schema.org calls one: `GovernmentOrganization`. */
  readonly schemaType: string;
}

/**
 * Something the stories name that has a page of its own, and every form by which they name it.
 *
 * Forms are matched on word boundaries, without regard to diacritics or the kind of apostrophe; a form that begins
 * with a capital must begin with one in the text. Leave out a leading "the": it is taken in when the text has it.
 */
export interface Entity {
  /** Kebab-case, the end of its page’s address: `nasa`. No two of a beat have the same, whatever their kind. */
  readonly id: string;
  /** Its kind’s `one`. */
  readonly kind: string;
  /** Its usual name in English, a form that names it wherever it stands. */
  readonly name: string;
  /** For tight places; 14 characters at most. Display only. */
  readonly shortName: string;
  readonly aliases: {
    /** Further forms that mean it alone, wherever they stand: `Nasa`, `European Space Agency`. */
    readonly sure: readonly string[];
    /**
     * Forms that may mean another entity, a place or a plain word: `Houston`, `Cape`. They count only when the same story
     * names the entity by a form that stands alone.
     */
    readonly shared: readonly string[];
    /** Fixed phrases that need the same support and describe rather than name: `US space agency`. */
    readonly descriptive: readonly string[];
  };
  /** Two colours to know it by, `#rrggbb`; null for none. */
  readonly colours: readonly [string, string] | null;
  /** What its page says beside its name: `['Spaceport', 'Kourou']`, `['Country', 'France']`. */
  readonly details: readonly (readonly [label: string, value: string])[];
}

/** How the site words one kind of relation between an entity and the saga’s subject. */
export interface RelationWords {
  /** `Said to launch Artemis`. */
  readonly said: (subject: string) => string;
  /** Behind the entity’s name, in few words: `said to launch it`. */
  readonly brief: string;
  /** Whether it makes the entity one that every story on the subject is about: whom he belongs to. */
  readonly belongs: boolean;
}

/** What a beat calls things on the site, in whole sentences where they are its own. */
export interface BeatWords {
  /** An expression of time such as its stories use: `the start of the launch year`. */
  readonly time: string;
  /** Words a time whose value only its own rules give: `end of the 2025 launch year`; null for what the calendar can word. */
  readonly worded: (timex: Pick<Timex, 'value' | 'mod'>, range: DayRange) => string | null;
  /** What most of its facts are: `birthdays and launch days`. */
  readonly facts: string;
  /** How an entity counts as named, and what counts of what is said with its name: a paragraph of the About page. */
  readonly named: string;
  /** What the list of stories about others is called, `Other missions`. */
  readonly others: string;
  /** Descriptions that might mean several, as the Method page quotes them: `“the agency”, “the Frenchman”`. */
  readonly unclear: string;
  /** What an entity can be to the subject of a saga; null where the beat knows no relations. */
  readonly relations: {
    /** Head of a chapter of the Method page, and its text. */
    readonly heading: string;
    readonly rules: (subject: string) => string;
    /** Said of an entity that no sentence says anything such of. */
    readonly none: (subject: string) => string;
  } | null;
  /** How many of its events a person found right, where somebody has looked; empty where nobody has. */
  readonly judged: string;
  /** What of the beat is held against each other beside ages and days, in a list: `the year of a launch`. */
  readonly compared: readonly string[];
}

/** What a reporter of one beat knows, whatever the saga: its names, and the facts its readings rest on. */
export interface Beat {
  /** Kebab-case: `spaceflight`. */
  readonly id: string;
  /** At least one; the order in which the site lists them. */
  readonly kinds: readonly [EntityKind, ...EntityKind[]];
  /** Everything with a page of its own. The order means nothing. */
  readonly entities: readonly Entity[];
  readonly words: BeatWords;
  /** What its news is of, in small letters and nothing else: `spaceflight`. A page’s “Elsewhere in spaceflight” is about other stories. */
  readonly topics: readonly string[];
  /** The kinds of relation, as `kind` of one names them. */
  readonly relations: Readonly<Record<string, RelationWords>>;
  readonly naming: Naming;
  /** In the order in which the titles were settled. */
  readonly titleHolders: readonly TitleHolder[];
  readonly outlets: readonly Outlet[];
  readonly press: Press;
  readonly people: readonly Person[];
  /** The ages, both included, at which the news speaks of people in a role; a role that is not listed has none of its own. */
  readonly agesOf: Readonly<Record<string, readonly [youngest: number, oldest: number]>>;
  /** What the dating of stories rests on, shown to readers as assumptions. */
  readonly facts: readonly Fact[];
  /** What is wrong with what the beat knows of the world, or too old for some stories. */
  readonly checkFacts: (needed: FactsNeeded) => readonly FactFault[];
  /** The days from which stories can have come at all, as far as the facts reach. */
  readonly reach: DayRange;
  /** How its stories name times beyond what any news does: "this term". The first of two as long wins. */
  readonly timeRules: readonly TimeRule[];
  readonly timeWords: TimeWords;
  /** What says when one of its stories was written, beyond what any news says, in the order readers are told it. */
  readonly datingRules: readonly DatingRule[];
  /** What a story says that its entities are to the saga's subject, in the order of the text. */
  readonly readRelations: (story: ReadStory, beat: Beat, trace?: Trace) => readonly Relation[];
  /** How its stories name entities that they are not about. */
  readonly passing: readonly PassingRule[];
  /** Ways to say that an entity is a party to what happens to whom a story is about; names stand as in `passing`, and he as `<figure>`. */
  readonly parties: readonly RegExp[];
  /** Ids of the entities to which somebody can have belonged on one of these days, as far as the facts know. */
  readonly belongedTo: (person: string, days: DayRange, beat: Beat) => readonly string[];
  readonly eventWords: EventWords;
  /** What its stories say of people that two of them may state differently, beside ages. */
  readonly claimRules: readonly ClaimRule[];
  /** What tellings of one event may state differently by a figure, beside fees. */
  readonly figures: readonly FigureRule[];
}
