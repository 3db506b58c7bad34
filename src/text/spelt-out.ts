import { bisectLeft } from 'd3-array';
import type { Mark } from '../model/mark.ts';
import type { Span } from '../model/text.ts';

/** What is matched as another character: hyphens, spaces and line ends of Word and of the web, and ligatures of printers. */
const plain: readonly (readonly [others: string, meant: string])[] = [
  ['\\u2010\\u2011\\uFE63\\uFF0D', '-'],
  ['\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000', ' '],
  ['\\u2028\\u2029', '\n'],
];
const patterns = plain.map(([others, meant]) => [new RegExp(`[${others}]`, 'g'), meant] as const);
/** Soft hyphens and word joiners, which are no part of a word; ligatures, which are two letters or three. */
const unspelt = /[\u00AD\u2060\uFB00-\uFB06]/;

/** A text as it is matched, and the way between places in it and in the text as it stands. */
export interface SpeltOut {
  readonly text: string;
  /** The place in the text as it stands. */
  readonly source: (span: Span) => Span;
  /** The place in this text. */
  readonly own: (span: Span) => Span;
}

const same = (span: Span): Span => span;

/**
 * Spells a text out: hyphens, spaces and line ends of every kind are the plain ones, soft hyphens are gone, ﬁ is f and i, and
 * a mark is what it means. What is found in it is shown as it stands in the source.
 */
export function speltOut(source: string, marks: readonly Mark[] = []): SpeltOut {
  if (marks.length === 0) {
    const even = evened(source);
    if (!unspelt.test(even)) return { text: even, source: same, own: same };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  const push = (written: string, start: number, end: number): void => {
    parts.push(written);
    for (let letter = 0; letter < written.length; letter += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  const take = (start: number, end: number): void => {
    for (const [index, character] of evened(source.slice(start, end)).split('').entries())
      push(letters(character), start + index, start + index + 1);
  };
  let at = 0;
  for (const { start, end, means } of marks) {
    take(at, start);
    for (const character of evened(means).split('')) push(letters(character), start, end);
    at = end;
  }
  take(at, source.length);
  return {
    text: parts.join(''),
    source: ({ start, end }) => ({ start: starts[start] ?? source.length, end: ends[end - 1] ?? source.length }),
    own: ({ start, end }) => ({ start: bisectLeft(starts, start), end: bisectLeft(starts, end) }),
  };
}

const evened = (text: string): string =>
  patterns.reduce((even, [pattern, meant]) => even.replace(pattern, meant), text);

const letters = (character: string): string =>
  unspelt.test(character) ? character.replace(/[\u00AD\u2060]/, '').normalize('NFKC') : character;

/** The same data with every span in it put elsewhere; what holds none is the very same. */
export function withSpans<T>(value: T, moved: (span: Span) => Span): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const all = value.map((one) => withSpans(one, moved));
    return all.some((one, index) => one !== value[index]) ? (all as T) : value;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, withSpans(inner, moved)] as const);
  const { start, end } = value as Partial<Span>;
  const own = typeof start === 'number' && typeof end === 'number' ? moved({ start, end }) : {};
  const isMoved = entries.some(([key, inner]) => inner !== (value as Record<string, unknown>)[key]);
  return isMoved || 'start' in own ? ({ ...Object.fromEntries(entries), ...own } as T) : value;
}
