import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/ingest/near-duplicates.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';
import { sentences } from '../../src/text/sentences.ts';
import { words } from '../../src/text/words.ts';
import { always, readText, seedFile } from './read-text.ts';

/** Milliseconds of the quickest of three runs, at least one: below that a clock tells nothing. */
function quickest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.max(1, Math.min(...times));
}

/** How many times longer four times as much takes: about 4 when time is linear, about 16 when it is quadratic. */
function growth<T>(make: (size: number) => T, size: number, run: (made: T) => unknown): number {
  const [small, large] = [make(size), make(4 * size)];
  run(small);
  return quickest(() => run(large)) / quickest(() => run(small));
}

/** Text of about `size` characters, made of one thing over and over. */
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

const pieces: readonly (readonly [what: string, piece: string])[] = [
  ['a preposition', 'on '],
  ['straight quotation marks', '"'],
  ['curly quotation marks', '‘a '],
  ['exclamation marks', '!'],
  ['one word without an end', 'a'],
  ['one word in capitals', 'A'],
  ['one figure', '1'],
  ['hyphens with spaces', '- '],
  ['hyphens', '-'],
  ['dashes', '–'],
  ['line feeds', '\n'],
  ['carriage returns', '\r'],
  ['short lines', 'x\r\n'],
  ['short paragraphs', 'x\n\n'],
  ['label lines', 'A:\n'],
  ['lines of hyphens', '---\n'],
  ['brackets', '('],
  ['spaces', ' '],
  ['no-break spaces', '\u00A0'],
  ['zero-width spaces', '\u200B'],
  ['emoji', '🙄'],
  ['initials', 'A. '],
  ['full stops', '. '],
  ['short sentences', 'He won. '],
  ['clauses', 'Northport said no, who '],
  ['clauses with "and"', 'Northport win and the '],
  ['clauses with a dash', 'Northport win – '],
  ['hard-wrapped lines', 'Northport won the cup again after all these years of hurt\n'],
  ['bylines', 'By A '],
  ['share labels', 'share | '],
  ['roundup words', 'more '],
  ['the date word', 'date '],
  ['dates', 'date 2025-01-03 '],
  ['date lines', 'date 2025-01-03\n'],
];

describe('four times the text takes less than ten times as long, whatever it is made of:', () => {
  const read = (text: string) => readSeed(seedFile(text), always);

  it.each(pieces)('nothing but %s', (_what, piece) => {
    expect(growth((size) => `${repeated(piece)(size)} end.`, 5_000, read)).toBeLessThan(10);
  });

  it.each(pieces)('%s, below a lede', (_what, piece) => {
    expect(growth((size) => `Northport won the cup.\n${repeated(piece)(size)}`, 5_000, read)).toBeLessThan(10);
  });

  it.each(pieces)('%s, in front matter', (_what, piece) => {
    const make = (size: number) => `---\ntitle: ${JSON.stringify(repeated(piece)(size))}\n---\nText.`;
    expect(growth(make, 5_000, read)).toBeLessThan(10);
  });
});

describe('a text read span by span takes no longer for what stands outside the span:', () => {
  it.each([
    ['sentences', sentences],
    ['words', words],
  ])('%s', (_what, readSpan) => {
    const run = (text: string) => {
      for (let start = 0; start < text.length; start += 2) readSpan(text, { start, end: start + 1 });
    };
    expect(growth(repeated('– '), 2_000, run)).toBeLessThan(10);
  });
});

describe('four times the stories take less than ten times as long to compare:', () => {
  const vocabulary =
    'Northport Calder Marenza Vance Holm Brandt Tarrow Reed bid offer club captain winter summer'.split(' ');
  const story = (seed: number) =>
    Array.from({ length: 80 }, (_, at) => vocabulary[(seed * (at + 3) * 7919 + at * at) % vocabulary.length]).join(' ');

  it.each([
    ['all different', story],
    ['all alike', () => story(1)],
    [
      'with one sentence in common',
      (seed: number) => `${story(seed)}. Northport have turned down a second bid for their captain.`,
    ],
  ])('%s', (_what, tell) => {
    const make = (size: number) => Array.from({ length: size }, (_, seed) => readText(tell(seed), `${seed}.txt`));
    expect(growth(make, 50, nearDuplicates)).toBeLessThan(10);
  });
});
