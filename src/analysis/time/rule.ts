import type { IsoDay } from '../../model/date.ts';
import type { Timex } from '../../model/timex.ts';
import type { Reader } from './reader.ts';

/** `earlier` and `later` are told from the day of writing; `rest` is what is left of it then. */
export type Part = 'start' | 'middle' | 'end' | 'first-half' | 'second-half' | 'earlier' | 'later' | 'rest';

/** What an expression means on a given day of writing. */
export type Meaning = Pick<Timex, 'value' | 'range' | 'mod'>;

/** Which way an expression points from the day of writing, as far as the words around it tell. */
export type Lean = 'past' | 'present' | 'future';

/** What the words around an expression say about its time. */
export interface Direction {
  /** Null when they say nothing. */
  readonly lean: Lean | null;
  /** Said by a word that leaves no choice ("since", "back in") or by a verb right before, not by one further off. */
  readonly sure: boolean;
}

/** What a reading is resolved against. */
export interface Scene {
  /** The day of writing; null when nobody knows it. */
  readonly today: IsoDay | null;
  /** Worked out when first asked for. */
  readonly direction: () => Direction;
  /** The expression before this one in the same block that names a time; null when there is none. */
  readonly before: Meaning | null;
  /** The last expression in the story that names a single day; null when there is none. */
  readonly dayBefore: IsoDay | null;
  /** Whether `before` stands not far off in the same sentence. */
  readonly sameSentence: boolean;
  /** At most a comma stands between `before` and this one. */
  readonly besideBefore: boolean;
}

/** What a rule made of the tokens from where the reader stood to where it stands now. */
export interface Reading {
  /** Null when it needs a reference day, or an expression before it, that is not there. */
  readonly resolve: (scene: Scene) => Meaning | null;
  /** Which way it points when `resolve` gives null: as it says itself or as the words around it tell; absent, nowhere. */
  readonly lean?: Lean | 'as told';
  /** What a part of it means, where that is not cut by the plain calendar. */
  readonly part?: (scene: Scene, part: Part) => Meaning | null;
}

/** Reads a stretch of time at the reader's place: what may follow "the end of". */
export type ReadPeriod = (reader: Reader) => Reading | null;

/** One construct of the grammar. */
export interface Rule {
  /** Kebab-case, as its file. */
  readonly name: string;
  /** Words it can begin with; `#` stands for digits. */
  readonly opens: readonly string[];
  /**
   * Reads at the reader's place and leaves the reader behind the last token of the expression. Null when the
   * expression is not there; where the reader then stands does not matter. Looks at a bounded number of tokens.
   */
  readonly read: (reader: Reader, readPeriod: ReadPeriod) => Reading | null;
  /** Whether it names a stretch of time that can be cut into parts. */
  readonly period?: boolean;
}
