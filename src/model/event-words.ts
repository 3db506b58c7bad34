/** One deed, however it is worded. */
export interface DeedRule {
  /** Kebab-case: `refuse`. */
  readonly name: string;
  /** Matches the dictionary form of its verb and, in small letters, the words behind it: `turn down an offer`. */
  readonly matches: RegExp;
}

/** Words by which the news of a beat tells what happens, beside those of any news. */
export interface EventWords {
  /** Words that every story of the beat has and that therefore say nothing of what happened. */
  readonly common: readonly string[];
  /** Nouns that hardly ever are verbs there, which a tagger takes for verbs. */
  readonly nouns: readonly string[];
  /** Who acts there, each in every form: `minister`, `ministers`, `party`. */
  readonly doers: readonly string[];
  /** What is done, made or settled there, each in every form: `offer`, `offers`, `treaty`. */
  readonly things: readonly string[];
  /** What somebody who has it does, each in every form: `medical`. */
  readonly held: readonly string[];
  /** Verbs, by their dictionary form, whose present tense with a day to come tells what is arranged: `join`. */
  readonly arranged: readonly string[];
  /** Verbs, by their dictionary form, that count what somebody did and tell no news: `score`. */
  readonly tallies: readonly string[];
  /** What "is" says of somebody whose time is set: `out of office`. */
  readonly states: readonly string[];
  /** Deeds that are told in several words; the first that fits counts. */
  readonly deeds: readonly DeedRule[];
  /** What lasts until a day and ends then: `lease`, `deal`. */
  readonly terms: readonly string[];
  /** Beginnings of words, in small letters, by one of which what happens may be a key moment of a saga: `sign`, `treat`. */
  readonly moments: readonly string[];
}
