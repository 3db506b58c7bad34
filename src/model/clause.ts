import type { Span } from './text.ts';

/** Part of speech; `NAME` is a name, of one word or several, `TIME` an expression of time. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'NAME'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PUNCT'
  | 'SCONJ'
  | 'TIME'
  | 'VERB'
  | 'OTHER';

/** A word, a mark, or what counts as one: `24-year-old`, `Sunita Williams`, `on 3 January`. */
export interface TaggedWord extends Span {
  /** Small letters, straight apostrophes. */
  readonly lower: string;
  /** The form a dictionary has: `leave` for `left`. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A verb with its auxiliaries, adverbs and negation: "has not yet been told". */
export interface VerbGroup {
  readonly span: Span;
  /** The verb that carries the meaning: `tell`; of "is free" it is `be`. */
  readonly lemma: string;
  /** Whether it has a tense and, by that, makes a clause. */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  /** Null unless finite. `future` is will and shall; every other modal verb is present or past, and `modal` names it. */
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** `would`, `could`, `may` …; null for will and shall, and where there is none. */
  readonly modal: string | null;
  /** By not, never, hardly, no longer and the like within the group. */
  readonly negated: boolean;
  /** The word right before a form that is not finite, which says what it does there: `to`, `after`, `of`; else null. */
  readonly after: string | null;
}

/** A finite verb group and what it governs. */
export interface Clause {
  /** From its marker, or its subject, to where the next clause begins. Clauses of a sentence do not overlap. */
  readonly span: Span;
  readonly kind: 'main' | 'coordinated' | 'subordinate' | 'relative' | 'complement' | 'condition';
  /** The word that opens it: `and`, `because`, `who`, `that`; null for none. */
  readonly marker: string | null;
  /** Whom or what the verb says something of; shared with the clause before where it has none of its own; null for none. */
  readonly subject: Span | null;
  readonly verb: VerbGroup;
  /** The groups that are not finite, in order. */
  readonly others: readonly VerbGroup[];
}
