import { describe, expect, it } from 'vitest';
import { readTimes } from './read-times.ts';

/** A sentence, the day it was written, the words read in it, their value, and the first and last day they can mean. */
export type Claim = readonly [
  sentence: string,
  written: string,
  words: string,
  value: string,
  earliest: string | null,
  latest: string | null,
];

/** A rule's tables: what it reads, and sentences in which it must read nothing. */
export function ruleTable(rule: string, reads: readonly Claim[], leaves: readonly string[]): void {
  const readBy = (sentence: string, written: string) =>
    readTimes(sentence, written).filter((timex) => timex.rule === rule);

  describe(`${rule} reads`, () => {
    it.each(reads)('%s (%s): %s is %s', (sentence, written, words, value, earliest, latest) => {
      const found = readBy(sentence, written).map((timex) => [
        timex.words,
        timex.value,
        timex.range.earliest,
        timex.range.latest,
      ]);
      expect(found).toContainEqual([words, value, earliest, latest]);
    });
  });

  describe(`${rule} leaves alone`, () => {
    it.each(leaves)('%s', (sentence) => {
      expect(readBy(sentence, '2025-01-03')).toEqual([]);
    });
  });
}
