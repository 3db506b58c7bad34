import type { Beat } from '../../model/beat.ts';
import { perBeat } from '../../model/per-beat.ts';

/** What a beat knows of words that may be nouns or verbs. */
export interface BeatWords {
  /** Nouns that hardly ever are verbs. */
  readonly nouns: ReadonlySet<string>;
  /** Nouns of one thing that take the verb of many: "the team want". */
  readonly collectives: ReadonlySet<string>;
}

export const beatWords: (beat: Beat) => BeatWords = perBeat(({ eventWords, naming }) => ({
  nouns: new Set(eventWords.nouns),
  collectives: new Set(naming.nouns),
}));
