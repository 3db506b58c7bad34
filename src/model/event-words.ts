/** Words by which the news of a beat tells what happens, beside those of any news. */
export interface EventWords {
  /** Words that every story of the beat has and that therefore say nothing of what happened. */
  readonly common: readonly string[];
  /** Words and phrases that put what a clause tells into the time to come, each in every form. */
  readonly promises: readonly string[];
  /** Nouns that hardly ever are verbs there, which a tagger takes for verbs. */
  readonly nouns: readonly string[];
}
