import type { IsoDay } from './date.ts';
import type { Span } from './text.ts';
import type { Timex } from './timex.ts';

/**
 * A word, a run of digits, an apostrophe with its ending (`'s`), or a single mark: what the grammar of times reads. Names
 * are found by the `Word`, and neither is a part of the other: `LaLiga` is one token and two Words, `U21` one Word and
 * two tokens.
 */
export interface Token extends Span {
  /** Small letters, one kind of apostrophe, of hyphen and of quotation mark; digits as they are. */
  readonly lower: string;
  readonly kind: 'word' | 'digits' | 'ending' | 'mark';
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Words of a beat that tell whether something names a time, and which; in small letters, beyond those of any news. */
export interface TimeWords {
  /** Nouns that have a time of their own behind them, so that it is not the verb's: "linked with a transfer in January". */
  readonly events: ReadonlySet<string>;
  /** Plurals that stand before a verb, not before a noun, even where they have a capital: "Clubs plan for the summer". */
  readonly subjects: ReadonlySet<string>;
  /** Verbs that have no ending behind a name, as of a group: "Chelsea travel to Leeds in March". */
  readonly verbsOfGroups: ReadonlySet<string>;
  /** What is counted, so that the number before it is no year: "1950 appearances". */
  readonly counted: ReadonlySet<string>;
  /** What "in a year" behind it measures and does not date: "more goals in a year". */
  readonly measured: ReadonlySet<string>;
  /** Nouns that a year may stand behind: "season 2025". */
  readonly periods: ReadonlySet<string>;
  /** Whether the day of the week or season of the year at that index is part of a name: "Sheffield Wednesday". */
  readonly isInName: (tokens: readonly Token[], at: number) => boolean;
}

/** A place in a row of tokens that rules move along as they read. */
export interface TokenReader {
  readonly tokens: readonly Token[];
  /** Those of the beat whose news is read. */
  readonly words: TimeWords;
  /** Index of the next token to be read. */
  at: number;
  /** The token so many places on (negative: back) without moving. */
  peek(offset?: number): Token | undefined;
  /** Small letters of that token; empty beyond either end. */
  lower(offset?: number): string;
  /** Reads the next token if it is one of these words; says whether it did. */
  accept(...words: readonly string[]): boolean;
  /** Reads the next token if it is one of these words, and does not mind when it is not. */
  skip(...words: readonly string[]): true;
  /** Reads all of these words in a row, or nothing. */
  phrase(...words: readonly string[]): boolean;
  /** Reads the next token if the table has it, and gives the table's entry; null when it does not. */
  take<T>(table: ReadonlyMap<string, T>): T | null;
  /** Reads a whole number that is written with so many digits; null when there is none. */
  digits(fewest: number, most: number): number | null;
  /** Reads `3`, `three` or `a couple of`; null when there is no such number. */
  count(): number | null;
  /** What `read` gives; when that is null, nothing has been read. */
  attempt<T>(read: (reader: TokenReader) => T | null): T | null;
}

/** `earlier` and `later` are told from the day of writing; `rest` is what is left of it then. */
export type PeriodPart = 'start' | 'middle' | 'end' | 'first-half' | 'second-half' | 'earlier' | 'later' | 'rest';

/** What an expression means on a given day of writing. */
export type Meaning = Pick<Timex, 'value' | 'range' | 'mod'>;

/** Which way an expression points from the day of writing, as far as the words around it tell. */
export type Orientation = 'past' | 'present' | 'future';

/** What the words around an expression say about its time. */
export interface Direction {
  /** Null when they say nothing. */
  readonly orientation: Orientation | null;
  /** Said by a word that leaves no choice ("since", "back in") or by a verb right before, not by one further off. */
  readonly sure: boolean;
}

/** How two expressions are joined: the days of a `list`, or the two ends of a `stretch`. */
export type Joint = 'list' | 'stretch';

/** What a reading is resolved against. */
export interface TimeContext {
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
  /** What joins this one to `before`; null when nothing does, or more stands between them. */
  readonly joint: Joint | null;
}

/** What a rule made of the tokens from where the reader stood to where it stands now. */
export interface TimeReading {
  /** Null when it needs a reference day, or an expression before it, that is not there. */
  readonly resolve: (context: TimeContext) => Meaning | null;
  /** Which way it points when `resolve` gives null: as it says itself or as the words around it tell; absent, nowhere. */
  readonly orientation?: Orientation | 'as told';
  /** Whether it names a single day of a beat’s own, from which others are counted: "the day before deadline day". */
  readonly isDay?: true;
  /** What a part of it means, where that is not cut by the plain calendar. */
  readonly part?: (context: TimeContext, part: PeriodPart) => Meaning | null;
}

/** Reads a stretch of time at the reader's place: what may follow "the end of". */
export type ReadPeriod = (reader: TokenReader) => TimeReading | null;

/** One construct of the grammar by which times are read. */
export interface TimeRule {
  /** Kebab-case, as its file. */
  readonly name: string;
  /** Words it can begin with; `#` stands for digits. */
  readonly opens: readonly string[];
  /**
   * Reads at the reader's place and leaves the reader behind the last token of the expression. Null when the
   * expression is not there; where the reader then stands does not matter. Looks at a bounded number of tokens.
   */
  readonly read: (reader: TokenReader, readPeriod: ReadPeriod) => TimeReading | null;
  /** Whether it names a stretch of time that can be cut into parts; `only` where nothing but a part can be meant. */
  readonly period?: boolean | 'only';
}
