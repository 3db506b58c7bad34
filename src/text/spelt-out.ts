import { bisectLeft } from 'd3-array';
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
 * Spells a text out: hyphens, spaces and line ends of every kind are the plain ones, soft hyphens are gone, and ﬁ is f and i.
 * What is found in it is shown as it stands in the source.
 */
export function speltOut(source: string): SpeltOut {
  const even = patterns.reduce((text, [pattern, meant]) => text.replace(pattern, meant), source);
  if (!unspelt.test(even)) return { text: even, source: same, own: same };
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < even.length; at += 1)
    for (const letter of letters(even.charAt(at)).split('')) {
      text += letter;
      places.push(at);
    }
  const placeOf = (offset: number): number => places[offset] ?? source.length;
  return {
    text,
    source: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }),
    own: ({ start, end }) => ({ start: bisectLeft(places, start), end: bisectLeft(places, end) }),
  };
}

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
