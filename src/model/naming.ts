/** What "the … club" may name an entity by: a country, a place, a league, a ground. */
export interface Attribute {
  readonly phrase: string;
  /** Ids of the entities it may mean. */
  readonly entities: readonly string[];
  /** The title that "… champions" then speaks of; null for none. */
  readonly title: string | null;
  /** Whether it belongs to these and nobody else, registered or not, as a ground does and a city does not. */
  readonly alone: boolean;
}

/** How the news of a beat names entities beyond the forms that are their own. */
export interface Naming {
  readonly attributes: readonly Attribute[];
  /** Nouns by which "the <attribute> …" describes an entity: `club`, `giants`. */
  readonly nouns: readonly string[];
  /** Nouns by which it describes whoever holds a title: `champions`; empty where there are no titles. */
  readonly titleNouns: readonly string[];
  /** Words that may stand between the attribute and the noun: `top`, `reigning`. */
  readonly between: readonly string[];
  /** Words before the whole that say the title is no longer held, or count titles: `former`, `three`. */
  readonly noLonger: readonly string[];
  /** Places whose names are also forms of entities; there, a form counts only where the text does not mean the place. */
  readonly places: readonly string[];
  /** Nouns that an entity's name, not a place's, is set before: "in Liverpool colours". */
  readonly nounsOfEntities: readonly string[];
  /** Words that follow an entity's name at the head of a sentence and not an adjective, beside common verbs: `fans`. */
  readonly followers: readonly string[];
  /** Nouns of whoever belongs to an entity, behind its name, in small letters: `engineer`. */
  readonly members: readonly string[];
  /** Names of countries and regions, and of who is from there: `Spain`, `Spanish`, `Catalan`. */
  readonly peoples: readonly string[];
  /** Names of other institutions: competitions, programmes. */
  readonly institutions: readonly string[];
  /** Words that say what somebody does, set before the name, in small letters: `captain`. */
  readonly roles: readonly string[];
  /** Words that no person's name has in it, also with a capital, in small letters: `cup`. */
  readonly noPeople: readonly string[];
  /** Names that contain an entity's or a place's name and mean neither: `Liverpool Echo`, `The Athletic`. */
  readonly decoys: readonly string[];
}
