import { cardinals } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A place in a row of tokens that rules move along as they read. */
export class Reader {
  readonly tokens: readonly Token[];
  /** Index of the next token to be read. */
  at: number;

  constructor(tokens: readonly Token[], at: number) {
    this.tokens = tokens;
    this.at = at;
  }

  /** The token so many places on (negative: back) without moving. */
  peek(offset = 0): Token | undefined {
    return this.tokens[this.at + offset];
  }

  /** Small letters of that token; empty beyond either end. */
  lower(offset = 0): string {
    return this.tokens[this.at + offset]?.lower ?? '';
  }

  /** Reads the next token if it is one of these words; says whether it did. */
  accept(...words: readonly string[]): boolean {
    const token = this.tokens[this.at];
    if (!token || !words.includes(token.lower)) return false;
    this.at += 1;
    return true;
  }

  /** Reads the next token if it is one of these words, and does not mind when it is not. */
  skip(...words: readonly string[]): true {
    this.accept(...words);
    return true;
  }

  /** Reads all of these words in a row, or nothing. */
  phrase(...words: readonly string[]): boolean {
    if (!words.every((word, offset) => this.lower(offset) === word)) return false;
    this.at += words.length;
    return true;
  }

  /** Reads the next token if the table has it, and gives the table's entry; null when it does not. */
  take<T>(table: ReadonlyMap<string, T>): T | null {
    const entry = table.get(this.lower());
    if (entry === undefined) return null;
    this.at += 1;
    return entry;
  }

  /** Reads a whole number that is written with so many digits; null when there is none. */
  digits(fewest: number, most: number): number | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'digits' || token.lower.length < fewest || token.lower.length > most) return null;
    this.at += 1;
    return Number(token.lower);
  }

  /** Reads `3`, `three` or `a couple of`; null when there is no such number. */
  count(): number | null {
    const written = this.digits(1, 3);
    if (written !== null) return written;
    if (this.phrase('a', 'couple', 'of') || this.phrase('a', 'dozen')) return this.lower(-1) === 'of' ? 2 : 12;
    const tens = this.take(cardinals);
    if (tens === null) return null;
    const ones = tens >= 20 && tens < 100 && this.lower() === '-' ? (cardinals.get(this.lower(1)) ?? 0) : 0;
    if (ones > 0 && ones < 10) this.at += 2;
    return tens + (ones < 10 ? ones : 0);
  }

  /** What `read` gives; when that is null, nothing has been read. */
  attempt<T>(read: (reader: Reader) => T | null): T | null {
    const from = this.at;
    const result = read(this);
    if (result === null) this.at = from;
    return result;
  }
}
