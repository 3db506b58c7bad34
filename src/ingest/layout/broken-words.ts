import type { Mark } from '../../model/mark.ts';
import { wordSet } from '../../text/word-set.ts';
import { cutShort } from '../faults/cut-short.ts';
import { type Fault, warning } from '../faults/fault.ts';

/** A word broken at the end of a line, the rest of it below: "Liver-" and "pool"; the blank behind the rest. */
const broken = /(?<=\p{L}{2})(-\r?\n[ \t]*)(\p{L}{2,}[.,;:!?”’"')]*)([ \t]?)/gu;
/** What a hyphen ties to the word behind it, wherever the line ends: "right-back", "long-standing", "six-year". */
const ties = wordSet(
  'right left centre center full half long short high low well ill self co ex pre post non anti semi off on back box set free far near old new front match goal record world two three four five six seven eight nine ten one much so ever all once year high',
);

/** Words that a text has broken at least, before one counts: a single one may be a dash. */
const least = 2;

/** The breaks inside the words of a text that was hyphenated, as signs that are no words of it, and what to say of them. */
export interface BrokenWords {
  readonly marks: readonly Mark[];
  readonly fault: { readonly fault: Fault; readonly at: number } | null;
}

/**
 * Words that end one line with a hyphen and go on in the next, from `from` on. Before a small letter the hyphen goes with the
 * break; before a capital it stays: "Smith-" and "Rowe". The line ends behind the word instead, so that it stays as long.
 */
export function brokenWords(text: string, from: number): BrokenWords {
  const found = [...text.slice(from).matchAll(broken)];
  const small = found.filter(({ 2: rest = '' }) => /^\p{Ll}/u.test(rest));
  if (small.length < least) return { marks: [], fault: null };
  const words: string[] = [];
  const marks = found.flatMap(({ index, 1: gap = '', 2: rest = '', 3: blank = '' }): readonly Mark[] => {
    const start = from + index;
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
    const behind = /^\p{L}+/u.exec(rest)?.[0] ?? rest;
    const keeps = /^\p{Lu}/u.test(rest) || ties.has(before.toLowerCase()) || text.includes(`${before}-${behind}`);
    words.push(`${before}${keeps ? '-' : ''}${behind}`);
    const end = start + gap.length;
    const sign = { start: start + (keeps ? 1 : 0), end, means: '' };
    const next = end + rest.length;
    return blank === '' ? [sign] : [sign, { start: next, end: next + 1, means: '\n' }];
  });
  return { marks, fault: { fault: joined(words), at: from + (small[0]?.index ?? 0) } };
}

const joined = (words: readonly string[]): Fault =>
  warning(
    'broken-words',
    `Words broken at the ends of lines are joined: ${cutShort(words.join(', '))}.`,
    'Look whether each is a word; where a hyphen belongs into one, write it in one line.',
  );
