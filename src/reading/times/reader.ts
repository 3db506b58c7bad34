import { cardinals } from '../../calendar/times/numbers.ts';
import type { TimeWords, Token, TokenReader } from '../../model/time-rule.ts';

/** Reads the tokens of a block. */
export class Reader implements TokenReader {
  readonly tokens: readonly Token[];
  readonly words: TimeWords;
  at: number;

  constructor(tokens: readonly Token[], words: TimeWords, at: number) {
    this.tokens = tokens;
    this.words = words;
    this.at = at;
  }

  peek(offset = 0): Token | undefined {
    return this.tokens[this.at + offset];
  }

  lower(offset = 0): string {
    return this.tokens[this.at + offset]?.lower ?? '';
  }

  accept(...words: readonly string[]): boolean {
    const token = this.tokens[this.at];
    if (!token || !words.includes(token.lower)) return false;
    this.at += 1;
    return true;
  }

  skip(...words: readonly string[]): true {
    this.accept(...words);
    return true;
  }

  phrase(...words: readonly string[]): boolean {
    if (!words.every((word, offset) => this.lower(offset) === word)) return false;
    this.at += words.length;
    return true;
  }

  take<T>(table: ReadonlyMap<string, T>): T | null {
    const entry = table.get(this.lower());
    if (entry === undefined) return null;
    this.at += 1;
    return entry;
  }

  digits(fewest: number, most: number): number | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'digits' || token.lower.length < fewest || token.lower.length > most) return null;
    this.at += 1;
    return Number(token.lower);
  }

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

  attempt<T>(read: (reader: TokenReader) => T | null): T | null {
    const from = this.at;
    const result = read(this);
    if (result === null) this.at = from;
    return result;
  }
}
