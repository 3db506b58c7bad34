import type { Beat } from '../../model/beat.ts';
import type { ReadPeriod, TimeReading, TimeRule, TokenReader } from '../../model/time-rule.ts';
import { rules } from './rules.ts';

/** An expression found in a row of tokens: the tokens from `first` up to, not including, `last`. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly reading: TimeReading;
}

/** How the stories of a beat are read for times. */
export interface Grammar {
  /** Reads the longest expression at the reader’s place and leaves the reader behind it; null, and nothing read, without one. */
  readonly read: (reader: TokenReader) => Found | null;
  /** What the rule of that name makes of the reader’s place. @throws when it reads nothing there, or there is no such rule. */
  readonly readAs: (rule: string, reader: TokenReader) => TimeReading;
}

const grammars = new WeakMap<Beat, Grammar>();

/** The grammar of a beat, made once: its rules before those of any news. */
export function grammar(beat: Beat): Grammar {
  const made = grammars.get(beat) ?? compile([...beat.timeRules, ...rules]);
  grammars.set(beat, made);
  return made;
}

function compile(all: readonly TimeRule[]): Grammar {
  const everywhere = indexed(all.filter(({ period }) => period !== 'only'));
  const periods = indexed(all.filter(({ period }) => period));
  const byName = new Map(all.map((rule) => [rule.name, rule]));
  const readPeriod = (reader: TokenReader): TimeReading | null => longest(reader, periods, readPeriod)?.reading ?? null;
  return {
    read: (reader) => longest(reader, everywhere, readPeriod),
    readAs: (rule, reader) => {
      const reading = byName.get(rule)?.read(reader, readPeriod);
      if (!reading) throw new Error(`The rule "${rule}" does not read the time that it is said to have read.`);
      return reading;
    },
  };
}

type Index = ReadonlyMap<string, readonly TimeRule[]>;

function indexed(list: readonly TimeRule[]): Index {
  const index = new Map<string, TimeRule[]>();
  for (const rule of list) {
    for (const word of new Set(rule.opens)) {
      const there = index.get(word);
      if (there) there.push(rule);
      else index.set(word, [rule]);
    }
  }
  return index;
}

function longest(reader: TokenReader, index: Index, readPeriod: ReadPeriod): Found | null {
  const first = reader.at;
  const token = reader.peek();
  const fitting = token && index.get(token.kind === 'digits' ? '#' : token.lower);
  if (!fitting) return null;
  let best: Found | null = null;
  for (const rule of fitting) {
    reader.at = first;
    const reading = rule.read(reader, readPeriod);
    if (reading && reader.at > (best?.last ?? first)) best = { first, last: reader.at, rule: rule.name, reading };
  }
  reader.at = best?.last ?? first;
  return best;
}
